package dev.dateline.cli;

import static dev.dateline.cli.TestIndex.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("StringSplitter")
class TimelineCommandTest {
  private static final Map<String, String> NARROW = Map.of("COLUMNS", "40");

  @TempDir private static Path directory;
  private static TestIndex index;

  @BeforeAll
  static void indexArticles() {
    index = ChartIndex.in(directory);
  }

  @Test
  void eachPeriodHasItsCountAndABarAndALongGapIsOneLine() {
    CliRun run = index.with(NARROW, "timeline", "--by", "month", "strike");
    assertThat(run.exitCode()).isZero();
    assertThat(run.lines())
        .containsExactly(
            "articles by month",
            "  1984-03  4  ██████████████████████████",
            "  1984-04  1  ██████▌",
            "  (313 months without)",
            "  2010-06  1  ██████▌",
            "  no date  1");
    assertThat(run.err()).matches("7 articles \\([\\d,]+ ms\\)\\R");
  }

  @Test
  void aShortGapIsWrittenOut() {
    CliRun run = index.with(NARROW, "timeline", "--by", "week", "--on", "1984", "strike");
    assertThat(run.lines())
        .containsExactly(
            "articles by week",
            "  1984-03-05  3  ███████████████████████",
            "  1984-03-12  0",
            "  1984-03-19  1  ███████▋",
            "  1984-03-26  0",
            "  1984-04-02  1  ███████▋");
  }

  @Test
  void theShareIsThatOfAllArticlesOfThePeriod() {
    CliRun run = index.with(NARROW, "timeline", "--share", "--by", "month", "strike");
    assertThat(run.lines())
        .containsExactly(
            "share of all articles by month",
            "  1984-03   80.0 %  4 of 5  █████████▋",
            "  1984-04  100.0 %  1 of 1  ████████████",
            "  (313 months without)",
            "  2010-06   50.0 %  1 of 2  ██████",
            "  no date  100.0 %  1 of 1");
  }

  @Test
  void ofAPeriodWithoutArticlesThereIsNoShare() {
    CliRun run = index.run("timeline", "--share", "--by", "day", "--on", "1984-03", "strike");
    assertThat(run.lines().get(2)).matches("  1984-03-07 +– +0 of 0");
  }

  @ParameterizedTest
  @CsvSource({
    "--on 1984-03, day",
    "--on 1984, day",
    "--on 1984..2010, year",
    "--until 1984, year",
    "--on 2010, day"
  })
  void withoutAUnitTheShortestThatFitsIsChosenAndNamed(String filter, String unit) {
    String[] arguments = filter.split(" ");
    CliRun run = index.run("timeline", arguments);
    assertThat(run.lines().getFirst()).isEqualTo("articles by " + unit);
    assertThat(run.words()).contains("by " + unit + "; --by sets another unit");
  }

  @Test
  void jsonHasEveryPeriod() {
    JsonNode timeline =
        json(index.run("timeline", "--by", "month", "--format", "json", "strike").out());
    assertThat(timeline.fieldNames())
        .toIterable()
        .containsExactly("query", "total", "unit", "periods", "undated");
    assertThat(timeline.at("/total/value").asInt()).isEqualTo(7);
    assertThat(timeline.at("/unit").asText()).isEqualTo("month");
    assertThat(timeline.at("/periods")).hasSize(26 * 12 + 4);
    assertThat(timeline.at("/periods/0"))
        .hasToString(
            "{\"from\":\"1984-03-01\",\"to\":\"1984-03-31\",\"label\":\"1984-03\","
                + "\"count\":4,\"coverage\":5,\"share\":0.8}");
    assertThat(timeline.at("/undated")).hasToString("{\"count\":1,\"coverage\":1}");
  }

  @Test
  void csvHasEveryPeriodAndTheUndatedLast() {
    CliRun run = index.run("timeline", "--by", "week", "--format", "csv", "--on", "1984-03");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            from,to,label,count,coverage,share\r
            1984-03-05,1984-03-11,1984-03-05..1984-03-11,4,4,1.0\r
            1984-03-12,1984-03-18,1984-03-12..1984-03-18,0,0,\r
            1984-03-19,1984-03-25,1984-03-19..1984-03-25,1,1,1.0\r
            ,,no date,0,1,0.0\r
            """);
  }

  @Test
  void aLabelIsAQueryForItsPeriod() {
    JsonNode timeline =
        json(index.run("timeline", "--by", "week", "--format", "json", "--on", "1984").out());
    JsonNode first = timeline.at("/periods/0");
    CliRun run = index.run("search", "--count", "date:" + first.get("label").asText());
    assertThat(run.out().strip()).isEqualTo(first.get("count").asText()).isEqualTo("4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv"})
  void nothingFoundIsExitCodeOne(String format) {
    assertThat(index.run("timeline", "--format", format, "zebra").exitCode()).isEqualTo(1);
  }

  @Test
  void countingWithinATimeLimitCountsTheSame() {
    assertThat(index.run("timeline", "--timeout", "10min", "strike"))
        .returns(0, CliRun::exitCode)
        .returns(index.run("timeline", "strike").out(), CliRun::out);
    assertThat(index.run("facets", "--by", "person", "--timeout", "10min", "strike"))
        .returns(index.run("facets", "--by", "person", "strike").out(), CliRun::out);
  }

  @Test
  void whoFindsNothingIsToldWhatIsCloseBy() {
    assertThat(index.run("timeline", "strikr").words())
        .contains("did you mean: strike (7 articles)");
    assertThat(index.run("facets", "--by", "person", "strikr").words())
        .contains("did you mean: strike (7 articles)");
  }

  @Test
  void articlesWithoutADateAreFoundToo() {
    CliRun run = index.run("timeline", "once upon a time");
    assertThat(run.exitCode()).isZero();
    assertThat(run.lines()).containsExactly("articles by year", "  no date  1");
  }

  @Test
  void tooManyPeriodsAreRefused() {
    CliRun run = index.run("timeline", "--by", "day");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.words())
        .singleElement()
        .asString()
        .startsWith("dateline: --by day: 1702-03-11 to 2010-06-02 are more than 100,000 periods;");
  }
}
