package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that mean harm, in every format. The build runs this with 256 MiB of memory. */
@Tag("hostile")
@Timeout(120)
class RecordsHostileTest {
  private static final int LONG = 100 << 20;

  @TempDir Path directory;

  private Path write(InputStream content) throws IOException {
    Path file = directory.resolve("hostile");
    try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(file))) {
      content.transferTo(target);
    }
    return file;
  }

  private static ReadingLog read(Format format, Path file) {
    return ReadingLog.of(SourceOptions.standard().withFormat(format), file);
  }

  @Test
  void aLineOfAHundredMegabytesIsNoArticle() throws IOException {
    String pages = "All work and no play. ".repeat(10_000);
    Path file = write(new RepeatedBytes("", pages, LONG / pages.length(), ""));
    for (Format format : Format.values()) {
      ReadingLog log = read(format, file);
      assertThat(log.articles()).as("%s", format).isEmpty();
      assertThat(log.failures().size() + log.skips().size()).as("%s", format).isPositive();
    }
  }

  @Test
  void recordsJustBelowTheLimitsFitIntoMemory() throws IOException {
    String words = "All work and no play. ".repeat(2_800) + "<b>x</b>".repeat(450) + "\n";
    int times = FormatReader.MAX_RECORD / words.length() - 1;
    for (Format format : Format.values()) {
      Path file = write(new RepeatedBytes("<p>", words, times, ""));
      ReadingLog log = read(format, file);
      assertThat(log.articles().size() + log.failures().size() + log.skips().size())
          .as("%s", format)
          .isPositive();
    }
    String json = words.replace("\n", "\\n");
    Path file = write(new RepeatedBytes("{\"body\":\"", json, times, "\"}"));
    assertThat(read(Format.JSON, file).articles()).hasSize(1);
    assertThat(read(Format.JSONL, file).articles()).hasSize(1);
  }

  static Stream<Arguments> hostile() {
    return Stream.of(
            "[",
            "{\"a\":",
            "[{\"title\":[",
            "<div>",
            "<p><b><i><table><tr><td>",
            "<",
            "<!--",
            "<a href=\"",
            "<script type=\"application/ld+json\">{\"@graph\":[",
            "&#",
            "&amp;",
            "<REUTERS><TEXT>",
            "<REUTERS ",
            "Title: ",
            "---\na: - ",
            "\n\n",
            "\r",
            "\"\\",
            "By By ",
            "a, b and ",
            "1/1/",
            "2021-",
            "WARC/1.0\r\n",
            "WARC/1.0\r\nContent-Length: 9999999\r\n ",
            "\u0000",
            "\u00e9\u0301",
            "\ud83d\ude00")
        .flatMap(block -> Stream.of(Format.values()).map(format -> Arguments.of(format, block)));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void whatIsRepeatedWithoutEndIsReadOrReported(Format format, String block) throws IOException {
    int length = block.getBytes(StandardCharsets.UTF_8).length;
    Path file = write(new RepeatedBytes("", block, 300_000 / length, ""));
    ReadingLog log = read(format, file);
    assertThat(log.failures()).allMatch(failed -> failed.reason().length() <= 300);
  }

  @ParameterizedTest
  @CsvSource({"JSON, [, ]", "JSON, '{\"title\":', '}'", "JSONL, [, ]", "JSONL, '{\"title\":', '}'"})
  void jsonMayNotBeAHundredThousandDeep(Format format, String open, String close)
      throws IOException {
    String deep = open.repeat(100_000) + "1" + close.repeat(100_000);
    String lines = "{\"title\":\"A\"}\n" + deep + "\n{\"title\":\"B\"}\n";
    Path file = Files.writeString(directory.resolve("a"), lines);
    ReadingLog log = read(format, file);
    assertThat(log.failures()).isNotEmpty();
    assertThat(log.titles()).contains("A");
  }

  @Test
  void entitiesAreNotMultiplied() throws IOException {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      xml.append(String.format(Locale.ROOT, "<!ENTITY a%d \"&a%d;&a%d;\">", i, i - 1, i - 1));
    }
    xml.append("]><html><body><h1>Title</h1><p>&a39;</p></body></html>");
    for (Format format : Format.values()) {
      Path file = Files.writeString(directory.resolve(format.label()), xml);
      assertThat(read(format, file).articles())
          .allMatch(article -> article.body().length() <= xml.length());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void byteOrderMarksAreHeeded(String charset) throws IOException {
    byte[] text =
        "\ufeffA Ferry Runs Aground\n\nNobody in Tórshavn was hurt."
            .getBytes(Charset.forName(charset));
    ReadingLog log = ReadingLog.of(Files.write(directory.resolve("a.txt"), text));
    assertThat(log.article().title()).isEqualTo("A Ferry Runs Aground");
    assertThat(log.article().body()).isEqualTo("Nobody in Tórshavn was hurt.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void brokenUnicodeIsReadWithoutLoss(String charset) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("\ufeffA Ferry Runs Aground\n\nNobody ".getBytes(Charset.forName(charset)));
    bytes.write(new byte[] {(byte) 0xd8, (byte) 0xd9, (byte) 0xd8, (byte) 0xd9});
    bytes.write(" was hurt.".getBytes(Charset.forName(charset)));
    bytes.write(0x20);
    ReadingLog log = ReadingLog.of(Files.write(directory.resolve("a.txt"), bytes.toByteArray()));
    assertThat(log.article().body()).startsWith("Nobody ").contains(" was hurt.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-16", "utf-7", "x-user-defined", "x-JISAutoDetect", "none", "\0"})
  void anEncodingThatCannotBeTrueIsNotBelieved(String label) throws IOException {
    String page = "<html><head><meta charset=\"" + label + "\"></head><h1>Tórshavn</h1>";
    Path file = Files.writeString(directory.resolve("a.html"), page);
    ReadingLog log = ReadingLog.of(file);
    assertThat(log.articles().size() + log.skips().size()).isEqualTo(1);
    assertThat(log.titles()).allMatch("Tórshavn"::equals);
  }

  @Test
  void nulMeansBinary() throws IOException {
    Path file = Files.writeString(directory.resolve("a.txt"), "Some text.".repeat(10_000) + "\0");
    assertThat(ReadingLog.of(file).skipped()).containsExactly("a.txt: binary");
  }
}
