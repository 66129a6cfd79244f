package dev.dateline;

import static dev.dateline.TestArticles.article;
import static dev.dateline.TestArticles.find;
import static dev.dateline.TestArticles.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Merging an archive into one part. */
class OptimizeTest {
  @TempDir private Path place;

  private Archive archiveOfThreeParts() throws IOException {
    Archive archive = Archive.open(place.resolve("index"));
    archive.index(source(article("a", "1999-12-31", "Rain in the harbour.")));
    archive.index(source(article("b", "2001-01-01", "Fog in the harbour.")));
    archive.index(source(article("c", "", "Snow.")));
    return archive;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(place.resolve("index"))) {
      return files.map(Path::getFileName).map(Path::toString).sorted().toList();
    }
  }

  @Test
  void allPartsBecomeOneAndNothingElseChanges() throws IOException {
    try (Archive archive = archiveOfThreeParts()) {
      assertThat(find(archive, "harbour")).containsExactlyInAnyOrder("a", "b");

      OptimizeReport report = archive.optimize(() -> false);

      assertThat(report.partsBefore()).isEqualTo(3);
      assertThat(report.parts()).isOne();
      assertThat(report.bytes()).isLessThan(report.bytesBefore());
      assertThat(find(archive, "harbour")).containsExactlyInAnyOrder("a", "b");
      assertThat(find(archive, "date:unknown")).containsExactly("c");
      assertThat(archive.check()).isEqualTo(new CheckReport(3, List.of(), 0, true));
      assertThat(archive.index(source(article("c", "", "Snow."))).unchanged()).isOne();
    }
  }

  @Test
  void anArchiveOfOnePartStaysAsItIs() throws IOException {
    try (Archive archive = archiveOfThreeParts()) {
      archive.optimize(() -> false);
      List<String> before = files();

      OptimizeReport again = archive.optimize(() -> false);

      assertThat(again.parts()).isOne();
      assertThat(again.bytes()).isEqualTo(again.bytesBefore());
      assertThat(files()).isEqualTo(before);
    }
  }

  @Test
  void aMergeThatIsCancelledLeavesTheArchiveAsItWas() throws IOException {
    try (Archive archive = archiveOfThreeParts()) {
      List<String> before = files();

      OptimizeReport report = archive.optimize(() -> true);

      assertThat(report.parts()).isEqualTo(report.partsBefore()).isEqualTo(3);
      assertThat(files()).isEqualTo(before);
      assertThat(archive.check()).isEqualTo(new CheckReport(3, List.of(), 0, true));
    }
  }

  @Test
  void whereNoArchiveIsThereIsNothingToMerge() throws IOException {
    try (Archive archive = Archive.open(place.resolve("none"))) {
      assertThatThrownBy(() -> archive.optimize(() -> false))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("there is no archive");
    }
  }
}
