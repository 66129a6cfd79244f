package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the figures of docs/extraction.md to what {@link ExtractionEvaluation} prints. */
class ExtractionDocumentTest {
  @Test
  void theFiguresOfTheProjectsOwnArticlesAreThoseOfThisVersion() throws IOException {
    List<String> document = Files.readAllLines(SharedData.project("docs/extraction.md"));
    List<String> figures =
        Stream.concat(EntityEvaluation.table().stream(), DateEvaluation.table().stream())
            .filter(line -> line.startsWith("| gold "))
            .toList();
    assertThat(document).containsAll(figures);
  }
}
