package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.dateline.article.RawArticle;
import dev.dateline.article.RawArticle.DateEvidence;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class JsonLinesReaderTest extends FormatContract {
  @Override
  Format format() {
    return Format.JSONL;
  }

  @Override
  String fixture() {
    return "full.jsonl";
  }

  @Override
  int count() {
    return 3;
  }

  @Test
  void usualKeysGiveTheFields() {
    RawArticle article = articles().get(1);
    assertThat(article.authors()).containsExactly("Ana Ruiz", "Leo Sá");
    assertThat(article.outlet()).hasValue("Meridian Post");
    assertThat(article.url()).hasValue("https://example.org/2001/river");
    assertThat(article.topics()).containsExactly("floods", "rivers");
  }

  @Test
  void blocksOfTextAreTheBody() {
    RawArticle article = articles().get(2);
    assertThat(article.body())
        .isEqualTo("The river is back where it was.\n\nCellars are still wet.");
    assertThat(article.dates()).containsExactly(new DateEvidence("given", "995846400000"));
    assertThat(article.origin().ordinal()).isEqualTo(3);
  }

  private ReadingLog lines(String content) {
    return ReadingLog.of(directory.resolve("a.jsonl"), content);
  }

  @Test
  void aBrokenLineFailsWithItsPlaceAndTheNextIsRead() {
    ReadingLog log =
        lines(
            "{\"title\": \"A\"}\r\n\r\n{\"title\": \"B\"\r\nnonsense\r\n[1]\r\n{\"a\": 1}\r\n{\"title\": \"C\"}");
    assertThat(log.titles()).containsExactly("A", "C");
    assertThat(log.failed())
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith("a.jsonl#3: line 3, column 14: Unexpected end-of-input"),
            second ->
                assertThat(second)
                    .startsWith("a.jsonl#4: line 4, column 1: Unrecognized token 'nonsense'"),
            third -> assertThat(third).isEqualTo("a.jsonl#5: line 5: not an object"),
            fourth -> assertThat(fourth).startsWith("a.jsonl#6: no title and no body"));
  }

  @Test
  void theNameDecidesWhereTheContentDoesNot() {
    assertThat(lines("{\"title\": \"A\"}").article().origin().ordinal()).isEqualTo(1);
    assertThat(lines("nonsense\n{\"title\": \"A\"}").titles()).containsExactly("A");
  }

  @Test
  void aLineInAnotherEncodingConcernsItselfOnly() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("{\"title\": \"Łódź\"}\n".getBytes(StandardCharsets.UTF_8));
    bytes.write("{\"title\": \"Café\"}\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(read(bytes.toByteArray()).titles()).containsExactly("Łódź", "Café");
  }

  @Test
  void aLineOfAHundredMegabytesFailsAndTheNextIsRead() {
    InputStream line =
        new RepeatedBytes("{\"title\": \"", "x".repeat(1000), 100_000, "\"}\n{\"title\": \"B\"}\n");
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          ReadingLog log = ReadingLog.of(Sources.jsonLines(line, "stdin"));
          assertThat(log.failed())
              .containsExactly("stdin#1: longer than 16 MiB, the most for one record");
          assertThat(log.titles()).containsExactly("B");
        });
  }

  @Test
  void zerosInALineFailOrAreText() {
    ReadingLog log =
        ReadingLog.of(
            Sources.jsonLines(
                new ByteArrayInputStream(
                    "{\"title\": \"A\0\"}\n{\"title\": \"B\"}".getBytes(StandardCharsets.UTF_8)),
                "stdin"));
    assertThat(log.failures()).hasSize(1);
    assertThat(log.titles()).containsExactly("B");
  }
}
