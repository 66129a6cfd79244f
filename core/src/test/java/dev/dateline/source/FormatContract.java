package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.dateline.article.RawArticle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every format promises, shown on a fixture that gives every field it can. */
abstract class FormatContract {
  private static final Map<String, Predicate<RawArticle>> FIELDS = new LinkedHashMap<>();

  static {
    FIELDS.put("id", article -> article.id().isPresent());
    FIELDS.put("title", article -> !article.title().isEmpty());
    FIELDS.put("body", article -> !article.body().isEmpty());
    FIELDS.put("date", article -> !article.dates().isEmpty());
    FIELDS.put("dateline", article -> article.dateline().isPresent());
    FIELDS.put("person", article -> !article.persons().isEmpty());
    FIELDS.put("location", article -> !article.locations().isEmpty());
    FIELDS.put("author", article -> !article.authors().isEmpty());
    FIELDS.put("outlet", article -> article.outlet().isPresent());
    FIELDS.put("section", article -> article.section().isPresent());
    FIELDS.put("lang", article -> article.language().isPresent());
    FIELDS.put("url", article -> article.url().isPresent());
    FIELDS.put("topic", article -> !article.topics().isEmpty());
  }

  @TempDir Path directory;
  private Path file;
  private byte[] content;
  private List<RawArticle> articles;

  abstract Format format();

  abstract String fixture();

  abstract int count();

  @BeforeEach
  void readTheFixture() throws IOException {
    file = directory.resolve("article");
    content = Fixtures.bytes(fixture());
    ReadingLog log = read(content);
    assertThat(log.failures()).isEmpty();
    articles = log.articles();
  }

  ReadingLog read(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    return ReadingLog.of(file);
  }

  List<RawArticle> articles() {
    return articles;
  }

  @Test
  void theFormatIsRecognisedByContent() {
    assertThat(articles).hasSize(count());
  }

  @Test
  void aGivenFormatIsReadWhateverTheName() throws IOException {
    Path odd = Files.write(directory.resolve("article.css"), content);
    ReadingLog log = ReadingLog.of(SourceOptions.standard().withFormat(format()), odd);
    assertThat(log.titles()).isEqualTo(articles.stream().map(RawArticle::title).toList());
  }

  @Test
  void itFillsTheFieldsThatTheDocumentSays() throws IOException {
    List<String> filled =
        FIELDS.entrySet().stream()
            .filter(field -> articles.stream().anyMatch(field.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    assertThat(filled).isEqualTo(documented());
  }

  private List<String> documented() throws IOException {
    List<String> table =
        Files.readAllLines(Fixtures.project().resolve("docs/formats.md")).stream()
            .filter(
                line ->
                    line.startsWith("| format |")
                        || line.startsWith("| " + format().label() + " |"))
            .toList();
    assertThat(table).hasSize(2);
    String[] names = table.get(0).split("\\s*\\|\\s*", -1);
    String[] cells = table.get(1).split("\\s*\\|\\s*", -1);
    return Stream.iterate(2, i -> i + 1)
        .limit(names.length - 3)
        .filter(i -> cells[i].equals("yes"))
        .map(i -> names[i])
        .toList();
  }

  @Test
  void readingAgainGivesTheSame() {
    assertThat(ReadingLog.of(file).articles()).isEqualTo(articles);
  }

  @Test
  void originsAreDistinct() {
    assertThat(articles.stream().map(RawArticle::origin)).doesNotHaveDuplicates();
  }

  @Test
  void everyEncodingGivesTheSame() throws IOException {
    String text = new String(content, StandardCharsets.UTF_8);
    assertThat(read(encoded(text, "\u00ef\u00bb\u00bf", StandardCharsets.UTF_8)).articles())
        .isEqualTo(articles);
    assertThat(read(encoded(text, "\u00ff\u00fe", StandardCharsets.UTF_16LE)).articles())
        .isEqualTo(articles);
    assertThat(read(encoded(text, "\u00fe\u00ff", StandardCharsets.UTF_16BE)).articles())
        .isEqualTo(articles);
    assertThat(read(encoded(text, "", StandardCharsets.UTF_16LE)).articles()).isEqualTo(articles);
    assertThat(read(encoded(text, "", Charset.forName("windows-1252"))).articles())
        .isEqualTo(articles);
  }

  private static byte[] encoded(String text, String mark, Charset charset) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(mark.getBytes(StandardCharsets.ISO_8859_1));
    bytes.write(text.getBytes(charset));
    return bytes.toByteArray();
  }

  @Test
  void packedItGivesTheSame() throws IOException {
    assertThat(read(Fixtures.gzip(content)).articles()).isEqualTo(articles);
    assertThat(read(Fixtures.zip("article", content)).articles())
        .extracting(RawArticle::body)
        .isEqualTo(articles.stream().map(RawArticle::body).toList());
  }

  @Test
  void whatTheSinkThrowsEndsTheReading() {
    Source source = Sources.of(file);
    assertThatThrownBy(
            () ->
                source.read(
                    reading -> {
                      throw new IllegalStateException("enough");
                    }))
        .hasMessage("enough");
  }

  @Test
  void cutOffAnywhereItIsReadAsFarAsItGoes() {
    assertTimeout(
        Duration.ofMinutes(1),
        () -> {
          for (int length = 0; length < content.length; length += 1 + content.length / 300) {
            ReadingLog log = read(Arrays.copyOf(content, length));
            assertThat(log.articles().size() + log.failures().size() + log.skips().size())
                .isPositive();
            assertThat(log.articles().size()).isLessThanOrEqualTo(count());
          }
        });
  }

  @Test
  void noDamageMakesItThrowOrHang() {
    Random random = new Random(42);
    assertTimeout(
        Duration.ofMinutes(1),
        () -> {
          for (int i = 0; i < 300; i++) {
            ReadingLog log = read(damaged(random));
            assertThat(log.failures())
                .allMatch(failed -> failed.reason().matches("[^\\p{Cntrl}]+"));
          }
        });
  }

  private byte[] damaged(Random random) {
    byte[] bytes = content.clone();
    for (int i = random.nextInt(10); i >= 0; i--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(3)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 ->
            bytes[at] =
                "\n\"<>{}[]\\&;:-\0".getBytes(StandardCharsets.US_ASCII)[random.nextInt(14)];
        default -> bytes = removed(bytes, at, random.nextInt(1 + bytes.length / 20));
      }
    }
    return bytes;
  }

  private static byte[] removed(byte[] bytes, int at, int count) {
    int end = Math.min(bytes.length, at + count);
    byte[] rest = Arrays.copyOf(bytes, Math.max(1, bytes.length - (end - at)));
    System.arraycopy(
        bytes,
        end,
        rest,
        Math.min(at, rest.length - 1),
        Math.max(0, Math.min(bytes.length - end, rest.length - at)));
    return rest;
  }
}
