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
class FacetsCommandTest {
  @TempDir private static Path directory;
  private static TestIndex index;

  @BeforeAll
  static void indexArticles() {
    index = ChartIndex.in(directory);
  }

  @Test
  void eachValueHasItsCountItsShareAndABar() {
    CliRun run = index.with(Map.of("COLUMNS", "50"), "facets", "--by", "person", "strike");
    assertThat(run.exitCode()).isZero();
    assertThat(run.lines())
        .containsExactly(
            "person  3 different values",
            "  Arthur Miner         4  57.1 %  ████████████████",
            "  Ann Pitt             2  28.6 %  ████████",
            "  東京都知事小池百合…  1  14.3 %  ████");
    assertThat(run.err()).matches("7 articles \\([\\d,]+ ms\\)\\R");
  }

  @Test
  void fieldsAreRepeatedOrListedAndCountedOnce() {
    CliRun listed = index.run("facets", "--by", "person,outlet", "--format", "csv");
    CliRun repeated =
        index.run(
            "facets", "--by", "person", "--by", "outlet", "--by", "person", "--format", "csv");
    assertThat(listed.lines()).hasSize(7).doesNotHaveDuplicates();
    assertThat(repeated.out()).isEqualTo(listed.out());
  }

  @Test
  void whatIsLeftOutIsTold() {
    CliRun run = index.run("facets", "--by", "person", "-n1", "strike");
    assertThat(run.lines().getFirst())
        .isEqualTo("person  3 different values; the first makes 57.1 % of all counted");
    assertThat(run.lines()).hasSize(2);
  }

  @Test
  void jsonIsThatOfASearchWithTheNumberOfDifferentValues() {
    String[] by = {"--by", "person", "-n", "2", "--format", "json", "strike"};
    JsonNode counts = json(index.run("facets", by).out());
    assertThat(counts.fieldNames())
        .toIterable()
        .containsExactly("query", "total", "facets", "different");
    assertThat(counts.at("/query/readAs").asText()).isEqualTo("strike");
    assertThat(counts.at("/total")).hasToString("{\"value\":7,\"exact\":true}");
    assertThat(counts.at("/facets/person"))
        .hasToString(
            "[{\"value\":\"Arthur Miner\",\"count\":4},{\"value\":\"Ann Pitt\",\"count\":2}]");
    assertThat(counts.at("/different/person").asInt()).isEqualTo(3);
  }

  @Test
  void csvIsQuotedAndHoldsNoFormulas() {
    CliRun run = index.run("facets", "--by", "outlet", "--format", "csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            field,value,count,share\r
            outlet,Wire,4,0.4\r
            outlet,'=1+1,1,0.1\r
            outlet,"A ""B"", <b>",1,0.1\r
            """);
  }

  @Test
  void filtersAreThoseOfASearch() {
    CliRun run =
        index.run(
            "facets", "--by", "person", "--format", "csv", "--until", "1984", "--person", "pitt");
    assertThat(run.lines())
        .containsExactly(
            "field,value,count,share", "person,Ann Pitt,3,1.0", "person,Arthur Miner,1,0.33333334");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv"})
  void nothingFoundIsExitCodeOne(String format) {
    CliRun run = index.run("facets", "--by", "person", "--format", format, "zebra");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void whereNothingIsFoundThereIsNoChart() {
    CliRun run = index.run("facets", "--by", "person", "zebra");
    assertThat(run).isEqualTo(new CliRun(1, "", "no articles; read as: zebra\n"));
  }

  @Test
  void aFieldWithoutValuesIsNamed() {
    assertThat(index.run("facets", "--by", "topic", "strike").lines())
        .containsExactly("topic  0 values");
  }

  @Test
  void whatIsOddAboutAQueryIsWarnedOf() {
    CliRun run = index.run("facets", "--by", "person", "--format", "csv", "(strike");
    assertThat(run.words())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("warning: at 0: "),
            line -> assertThat(line).isEqualTo("read as: strike"));
    assertThat(index.run("facets", "--by", "person", "--strict", "(strike").exitCode())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          facets strike               | Missing required option: '--by=FIELD'
          facets --by colour          | expected person, location, in, dateline, outlet
          facets --by person -n 0     | --limit expects 1 or more, not 0
          facets --by person --format tsv | expected text, json, csv, not 'tsv'
          timeline --by decade        | expected day, week, month, year, not 'decade'
          timeline --since 3/4/2014   | --since: 3/4/2014 may be
          """)
  void aWrongCommandLineIsRefusedInOneLine(String arguments, String message) {
    CliRun run = CliRun.of(arguments.split(" +"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.words()).singleElement().asString().contains(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"facets", "timeline"})
  void theHelpHasExamplesAndFitsEightyColumns(String verb) {
    CliRun run = CliRun.of(verb, "--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Usage: dateline " + verb, "Examples:", "  dateline " + verb);
    assertThat(run.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void completionKnowsTheFields() {
    assertThat(CliRun.of("completion", "fish").lines())
        .anySatisfy(line -> assertThat(line).contains("facets", "-l by", "person location in"))
        .anySatisfy(line -> assertThat(line).contains("timeline", "-l by", "day week month year"));
  }
}
