package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.article.RawArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real collection, counted a second time by regular expressions over the whole files. */
class ReutersCollectionTest {
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x09\\x0b-\\x1f\\x7f]|&#\\d+;");
  private static final Pattern SIGNED = Pattern.compile("(?i)\\n\\s*reuters?\\s*$");

  private static String raw;
  private static ReadingLog log;

  @BeforeAll
  static void readAllFiles() throws IOException {
    StringBuilder text = new StringBuilder();
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> sgm =
        Files.newDirectoryStream(Fixtures.shared("reuters21578"), "*.sgm")) {
      sgm.forEach(files::add);
    }
    assumeTrue(!files.isEmpty());
    files.sort(null);
    for (Path file : files) {
      text.append(Files.readString(file, StandardCharsets.ISO_8859_1));
    }
    raw = text.toString();
    log = ReadingLog.of(files.toArray(Path[]::new));
  }

  @Test
  void everyArticleIsRead() {
    assertThat(log.failures()).isEmpty();
    assertThat(log.skips()).isEmpty();
    assertThat(log.articles().stream().map(article -> article.id().orElseThrow()))
        .containsExactlyElementsOf(found("NEWID=\"(\\d+)\"").map(m -> m.group(1)).toList());
  }

  @Test
  void daysAreCountedAlike() {
    assertThat(counts(article -> Stream.of(article.dates().getFirst().text().split("\\s+", 2)[0])))
        .isEqualTo(counts(found("<DATE>\\s*(\\d+-[A-Z]{3}-\\d{4})").map(m -> m.group(1))));
  }

  @Test
  void placesAreCountedAlike() {
    assertThat(counts(article -> article.locations().stream())).isEqualTo(values("PLACES"));
  }

  @Test
  void peopleAreCountedAlike() {
    assertThat(counts(article -> article.persons().stream())).isEqualTo(values("PEOPLE"));
  }

  @Test
  void topicsAreCountedAlike() {
    assertThat(counts(article -> article.topics().stream())).isEqualTo(values("TOPICS"));
  }

  @Test
  void onlyBriefsLackABody() {
    long briefs = found("TYPE=\"BRIEF\"").count();
    assertThat(log.articles().stream().filter(article -> article.body().isEmpty()))
        .hasSize((int) briefs);
  }

  @Test
  void onlyTheUnprocessedLackATitle() {
    long unprocessed = found("TYPE=\"UNPROC\"").count();
    assertThat(log.articles().stream().filter(article -> article.title().isEmpty()))
        .hasSize((int) unprocessed);
  }

  @Test
  void noControlCharacterAndNoSignatureIsLeft() {
    assertThat(log.articles().stream().map(RawArticle::body))
        .noneMatch(CONTROL.asPredicate())
        .noneMatch(SIGNED.asPredicate());
  }

  private static Stream<MatchResult> found(String pattern) {
    return Pattern.compile(pattern).matcher(raw).results();
  }

  /** A value that an article names twice counts once. */
  private static Map<String, Integer> values(String element) {
    return counts(
        found("<" + element + ">(.*?)</" + element + ">")
            .flatMap(list -> Stream.of(list.group(1).split("</?D>", -1)).distinct())
            .filter(value -> !value.isEmpty()));
  }

  private static Map<String, Integer> counts(Function<RawArticle, Stream<String>> values) {
    return counts(log.articles().stream().flatMap(values));
  }

  private static Map<String, Integer> counts(Stream<String> values) {
    Map<String, Integer> counts = new TreeMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts;
  }
}
