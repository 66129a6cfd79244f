package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.dateline.article.DateOrder;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Dateline;
import dev.dateline.article.Field;
import dev.dateline.article.Origin;
import dev.dateline.article.PublishedDate;
import dev.dateline.article.PublishedDate.Candidate;
import dev.dateline.article.RawArticle;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultPublishedDateDetectorTest {
  private static final ExtractionOptions OPTIONS =
      ExtractionOptions.standard()
          .withClock(Clock.fixed(Instant.parse("2021-06-01T12:00:00Z"), ZoneOffset.UTC));

  static Stream<List<String>> given() {
    return Table.rows("written-dates.txt");
  }

  @ParameterizedTest
  @MethodSource("given")
  void readsTheFormsOfTheTable(List<String> row) {
    String text = String.join("|", row.subList(0, row.size() - 1));
    RawArticle article = article().date("given", text).build();
    assertThat(detect(article).map(PublishedDate::span)).isEqualTo(DateSpan.parse(row.getLast()));
  }

  @Test
  void keepsTheInstantWithItsOffset() {
    PublishedDate date =
        detect(article().date("given", "2021-04-07T23:30:00-05:00").build()).orElseThrow();
    assertThat(date.time().orElseThrow()).hasToString("2021-04-07T23:30-05:00");
    assertThat(date.span()).hasToString("2021-04-07");
  }

  @Test
  void takesTheDayInTheZoneTheUserAskedFor() {
    RawArticle article = article().date("given", "2021-04-07T23:30:00-05:00").build();
    assertThat(detect(article, OPTIONS.withZone(ZoneOffset.UTC))).hasToString("2021-04-08");
    assertThat(detect(article, OPTIONS.withZone(ZoneId.of("America/New_York"))))
        .hasToString("2021-04-08");
    assertThat(detect(article, OPTIONS.withZone(ZoneId.of("America/Los_Angeles"))))
        .hasToString("2021-04-07");
  }

  @Test
  void aDayWithoutATimeIsTheSameInEveryZone() {
    RawArticle article = article().date("given", "2021-04-07").build();
    assertThat(detect(article, OPTIONS.withZone(ZoneId.of("Asia/Tokyo"))))
        .hasToString("2021-04-07");
  }

  @Test
  void anOrderSettlesAmbiguousDates() {
    RawArticle article = article().date("given", "03/04/2021").build();
    assertThat(detect(article, OPTIONS.withDateOrder(DateOrder.DMY))).hasToString("2021-04-03");
    assertThat(detect(article, OPTIONS.withDateOrder(DateOrder.MDY))).hasToString("2021-03-04");
  }

  @Test
  void aRefusedDateLeavesTheNextToDecideAndStaysACandidate() {
    PublishedDate date =
        detect(article().date("json-ld", "2031-04-07").date("meta:date", "2021-04-07").build())
            .orElseThrow();
    assertThat(date.rule()).isEqualTo("meta:date");
    assertThat(date.candidates())
        .containsExactly(
            new Candidate("json-ld", "2031-04-07", Optional.empty()),
            new Candidate("meta:date", "2021-04-07", DateSpan.parse("2021-04-07")));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-04-07.txt, file-name",
    "wire/20210407_story.txt, file-name",
    "003_2021_04_07-abc.txt, file-name",
    "news/2021/04/07/story.txt, path",
    "news/2021/apr/7/story.txt, path",
    "news/2021-04-07/story.txt, path"
  })
  void readsNamesOfFilesAndFolders(String path, String rule) {
    PublishedDate date = detect(RawArticle.builder(Origin.of(path)).build()).orElseThrow();
    assertThat(date.span()).hasToString("2021-04-07");
    assertThat(date.rule()).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "000_aac3c6c5c71360d4.txt",
    "backup/2021-04-07/seeds/story.txt",
    "run-2021-04-07/story.txt",
    "003_b778bd1770123a64.txt",
    "story-12345678.txt",
    "1234-56-78.txt",
    "2021.txt",
    "report-2021-04.txt",
    "v1.20.21/a.txt"
  })
  void otherNumbersInNamesAreNoDates(String path) {
    assertThat(detect(RawArticle.builder(Origin.of(path)).build())).isEmpty();
  }

  @Test
  void readsTheAddressBeforeTheFileName() {
    RawArticle article =
        RawArticle.builder(Origin.of("2021-05-05.html"))
            .url("https://example.org/world/2021/apr/07/lavrov?x=2020-01-01")
            .build();
    assertThat(detect(article).orElseThrow().rule()).isEqualTo("url");
    assertThat(detect(article, OPTIONS)).hasToString("2021-04-07");
  }

  @Test
  void theNameOfAnArchiveDatesWhatNothingElseDates() {
    Origin origin = new Origin("news-2021-04-07.zip", "a.txt", 0);
    PublishedDate date = detect(RawArticle.builder(origin).build()).orElseThrow();
    assertThat(date.rule()).isEqualTo("container-name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Published on April 7, 2021\\nIt rained. ~ published-line",
        "Headline\\nBy Jane Doe | Posted: Wednesday 7 April 2021 14:30 ~ published-line",
        "Published April 7, 2021; updated April 9, 2021\\nIt rained. ~ published-line",
        "Date: 7 April 2021\\n\\nIt rained. ~ published-line",
        "\\ndate 2021-04-07 It rained. ~ date-mark",
        "' date 2021-04-07 Russian Foreign Minister met' ~ date-mark",
        "Headline\\n\\nWed 7 Apr 2021 12.29 BST\\n\\nIt rained. ~ date-line",
        "7 April 2021\\nIt rained. ~ date-line",
        "April 7, 2021 | Updated April 9, 2021\\nIt rained. ~ date-line",
        "Updated: April 7, 2021\\nIt rained. ~ updated-line"
      })
  void readsTheFirstLines(String body, String rule) {
    PublishedDate date = detect(article().body(body.replace("\\n", "\n")).build()).orElseThrow();
    assertThat(date.span()).hasToString("2021-04-07");
    assertThat(date.rule()).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lavrov arrived in Pakistan on April 6 for talks.",
        "The treaty of April 6, 2020, was signed in Doha.",
        "Published in 1998, the book of April 6, 2001, sold well and better than anyone thought.",
        "In 2020 it rained."
      })
  void runningTextDatesNothing(String body) {
    assertThat(detect(article().body(body).build())).isEmpty();
  }

  @Test
  void aDatelineWithAYearDatesItsArticle() {
    Dateline dateline =
        new Dateline("GENEVA, ...", "GENEVA", DateSpan.parse("1985-11-19"), Optional.empty());
    assertThat(
            new DefaultPublishedDateDetector()
                .detect(article().build(), Optional.of(dateline), OPTIONS)
                .orElseThrow()
                .rule())
        .isEqualTo("dateline");
  }

  @Test
  void aDefaultDatesWhatIsOtherwiseUndated() {
    RawArticle.Builder article = article().byDefault(Field.DATE, "6 April 2021");
    assertThat(detect(article.build(), OPTIONS)).hasToString("2021-04-06");
    assertThat(detect(article.date("given", "2021-04-05").build(), OPTIONS))
        .hasToString("2021-04-05");
  }

  @Test
  void theTimeOfAFileIsWeakerThanTheText() {
    RawArticle article =
        article().date("file-time", "2021-05-05").body("date 2021-04-07 It rained.").build();
    assertThat(detect(article).orElseThrow().rule()).isEqualTo("date-mark");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "1/", "2021-04-", "may ", "May 1 ", "A", "A ", "A-", "(", " ", "Published "})
  void readsAMegabyteOfTheSameInNoTime(String part) {
    String text = part.repeat((1 << 20) / part.length());
    RawArticle article =
        article().date("given", text).url("http://" + text).dateline(text).body(text).build();
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          DatelineParser.parse(article.dateline(), "");
          DatelineParser.parse(Optional.empty(), article.body());
          new DateOrderVote().add(article);
          return detect(article);
        });
  }

  private static RawArticle.Builder article() {
    return RawArticle.builder(Origin.of("a.txt"));
  }

  private static Optional<PublishedDate> detect(RawArticle article) {
    return new DefaultPublishedDateDetector().detect(article, Optional.empty(), OPTIONS);
  }

  private static DateSpan detect(RawArticle article, ExtractionOptions options) {
    return new DefaultPublishedDateDetector()
        .detect(article, Optional.empty(), options)
        .map(PublishedDate::span)
        .orElseThrow();
  }
}
