package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.source.FormatDetector.Content;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FormatDetectorTest {
  @ParameterizedTest
  @CsvFileSource(resources = "openings.tsv", delimiter = '\t', quoteCharacter = '\0')
  void contentCountsMoreThanTheName(String name, String opening, String found) throws IOException {
    byte[] bytes = opening.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
    Opening start = Opening.of(new BufferedInputStream(new ByteArrayInputStream(bytes)));
    Content content = new FormatDetector(SourceOptions.standard()).detect(name, start);
    assertThat(words(content)).startsWith(found);
  }

  private static String words(Content content) {
    return switch (content) {
      case Content.Articles(Format format) -> format.label();
      case Content.Other(String reason) -> reason;
      case Content.Container container -> container.name();
      case Content.Compressed(Compression compression) -> compression.name();
    };
  }
}
