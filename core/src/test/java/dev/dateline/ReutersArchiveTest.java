package dev.dateline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.DateSpan;
import dev.dateline.article.Field;
import dev.dateline.extract.ExtractionOptions;
import dev.dateline.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reuters-21578 through the archive, beside a count of the raw text that shares no code with it.
 * Without extraction, so that places and persons are the given ones only.
 */
class ReutersArchiveTest {
  private static final Pattern ARTICLE = Pattern.compile("<REUTERS.*?</REUTERS>", Pattern.DOTALL);
  private static final Pattern DAY = Pattern.compile("<DATE>\\s*(\\d+-[A-Z]{3}-\\d{4})");
  private static final Pattern VALUE = Pattern.compile("<D>(.*?)</D>");

  private static List<String> articles;
  private static Archive archive;
  private static IndexReport report;

  @BeforeAll
  static void index() throws IOException {
    List<Path> files = files(SharedData.require("reuters21578"));
    articles = new ArrayList<>();
    for (Path file : files) {
      articles.addAll(matches(ARTICLE, Files.readString(file, ISO_8859_1)));
    }
    archive = Archive.inMemory();
    report =
        archive.index(
            Sources.of(files.toArray(Path[]::new)),
            IndexOptions.standard()
                .withExtraction(ExtractionOptions.standard().withExtractors("none")));
  }

  @AfterAll
  static void close() throws IOException {
    if (archive != null) {
      archive.close();
    }
  }

  @Test
  void everyArticleIsIndexed() throws IOException {
    assertThat(articles).hasSize(6000);
    assertThat(report.failures()).isEmpty();
    assertThat(report.indexed()).isEqualTo(articles.size());
    assertThat(archive.count(SearchRequest.of(""))).isEqualTo(articles.size());
  }

  @Test
  void eachDayHasItsArticles() throws IOException {
    Map<LocalDate, Long> recounted =
        articles.stream().map(ReutersArchiveTest::day).collect(groupingBy(day -> day, counting()));
    Timeline timeline = archive.timeline(SearchRequest.of(""), Timeline.Unit.DAY);
    Map<LocalDate, Long> counted =
        timeline.periods().stream()
            .filter(period -> period.count() > 0)
            .collect(toMap(period -> period.span().start(), Timeline.Period::count));
    assertThat(counted).isEqualTo(recounted);
    assertThat(timeline.undated()).isZero();
    for (Map.Entry<LocalDate, Long> day : recounted.entrySet()) {
      SearchRequest request = SearchRequest.builder("").on(DateSpan.of(day.getKey())).build();
      assertThat(archive.count(request)).isEqualTo(day.getValue());
    }
  }

  @Test
  void eachPersonHasItsArticles() throws IOException {
    Map<String, Long> recounted = values("PEOPLE");
    assertThat(counts(Field.PERSON)).containsExactlyInAnyOrderElementsOf(recounted.values());
    for (Map.Entry<String, Long> person : recounted.entrySet()) {
      SearchRequest request = SearchRequest.builder("").person(person.getKey()).build();
      assertThat(archive.count(request)).as(person.getKey()).isEqualTo(person.getValue());
    }
  }

  @Test
  void eachPlaceHasItsArticles() throws IOException {
    Map<String, Long> recounted = values("PLACES");
    assertThat(counts(Field.LOCATION)).containsExactlyInAnyOrderElementsOf(recounted.values());
    for (Map.Entry<String, Long> place : recounted.entrySet()) {
      SearchRequest request = SearchRequest.builder("").location(place.getKey()).build();
      assertThat(archive.count(request))
          .as(place.getKey())
          .isGreaterThanOrEqualTo(place.getValue());
    }
  }

  private static List<Long> counts(Field field) throws IOException {
    return archive.facet(SearchRequest.of(""), field, Integer.MAX_VALUE).values().stream()
        .map(Facet.Value::count)
        .toList();
  }

  private static Map<String, Long> values(String tag) {
    return articles.stream()
        .flatMap(article -> values(article, tag).stream().distinct())
        .collect(groupingBy(value -> value, counting()));
  }

  private static List<String> values(String article, String tag) {
    Pattern element = Pattern.compile("<" + tag + ">(.*?)</" + tag + ">", Pattern.DOTALL);
    return matches(VALUE, String.join("", matches(element, article)));
  }

  private static LocalDate day(String article) {
    return LocalDate.parse(
        matches(DAY, article).getFirst(),
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d-MMM-yyyy")
            .toFormatter(Locale.ENGLISH));
  }

  /** The first group of each match, or all of it. */
  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(ReutersArchiveTest::first).toList();
  }

  private static String first(MatchResult match) {
    return match.group(Math.min(1, match.groupCount()));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return Arrays.asList(
          files.filter(file -> file.toString().endsWith(".sgm")).sorted().toArray(Path[]::new));
    }
  }
}
