package dev.dateline.cli;

import static dev.dateline.cli.TestIndex.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("StringSplitter")
class SearchCommandTest {
  @TempDir private static Path directory;
  private static TestIndex index;

  @BeforeAll
  static void indexArticles() {
    index = TestIndex.in(directory);
  }

  private static List<String> ids(String... arguments) {
    return index
        .run(
            "search",
            Stream.concat(Stream.of("--format", "ids"), Stream.of(arguments))
                .toArray(String[]::new))
        .lines();
  }

  @Test
  void wordsNeedNoQuoting() {
    assertThat(ids("wheat", "harvest")).containsExactly("harvest");
    assertThat(ids("wheat harvest")).containsExactly("harvest");
  }

  @Test
  void optionsMayStandAnywhereAndAHyphenExcludesAWord() {
    assertThat(ids("peace", "--sort", "oldest", "-wheat", "-n5")).containsExactly("old", "geneva");
    assertThat(ids("-wheat", "peace", "-n", "1", "--sort=newest")).containsExactly("geneva");
    assertThat(ids("peace", "-index")).contains("old");
  }

  @Test
  void afterTwoHyphensEverythingIsWords() {
    assertThat(index.run("search", "--format", "json", "--", "peace", "--count").out())
        .contains("\"text\": \"peace --count\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --since 1985-11   | harvest geneva
          --until 1985      | geneva old
          --on 1987-02      | harvest
          --on 1940..1950   | old
          --person gorbachev | geneva
          --location geneva | geneva
          --last 1d         | ''
          """)
  void filtersStandAloneOrBesideWords(String filter, String expected) {
    String[] arguments = (filter + " --sort newest").split(" ");
    assertThat(String.join(" ", ids(arguments))).isEqualTo(expected);
  }

  @Test
  void anyMakesBareWordsAlternatives() {
    assertThat(ids("charter", "harvest")).isEmpty();
    assertThat(ids("charter", "harvest", "--any")).containsExactlyInAnyOrder("old", "harvest");
  }

  @Test
  void queriesOfLuceneAreReadWithItsSyntax() {
    assertThat(ids("charter", "harvest", "--syntax", "lucene"))
        .containsExactlyInAnyOrder("old", "harvest");
    assertThat(ids("--syntax=lucene", "+charter", "AND", "harvest")).isEmpty();
    CliRun run = index.run("search", "--syntax", "lucene", "--strict", "charter (peace");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.words()).last().isEqualTo("          ^");
    assertThat(index.run("search", "--syntax", "sql", "peace").words())
        .first()
        .asString()
        .contains("expected dateline, lucene, not 'sql'");
  }

  @ParameterizedTest
  @CsvSource({
    "dateline, peace",
    "dateline, date:1940..1950",
    "dateline, 'peace OR charter'",
    "lucene, peace -charter",
    "lucene, '*:*'"
  })
  void theCountIsThatOfTheIds(String syntax, String query) {
    CliRun count = index.run("search", "--syntax", syntax, "--count", query);
    CliRun ids = index.run("search", "--syntax", syntax, "--all", "--format", "ids", query);
    assertThat(count.lines()).containsExactly(Integer.toString(ids.lines().size()));
    assertThat(ids.lines()).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void theCountIsAllThatIsWritten() {
    assertThat(index.run("search", "-c", "peace")).isEqualTo(new CliRun(0, "3\n", ""));
    assertThat(index.run("search", "--count", "zebra")).isEqualTo(new CliRun(1, "0\n", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "jsonl", "csv", "tsv", "trec", "ids"})
  void nothingFoundIsExitCodeOneInEveryFormat(String format) {
    assertThat(index.run("search", "--format", format, "zebra").exitCode()).isEqualTo(1);
    assertThat(index.run("search", "--format", format, "--all", "zebra").exitCode()).isEqualTo(1);
  }

  @Test
  void whatWasMisspeltIsWarnedOfOnStandardError() {
    CliRun run = index.run("search", "--format", "ids", "(peace charter");
    assertThat(run.exitCode()).isZero();
    assertThat(run.lines()).containsExactly("old");
    assertThat(run.words())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("warning: at 0: "),
            line -> assertThat(line).isEqualTo("read as: peace charter"));
  }

  @Test
  void howAQueryWasReadIsSaidOnce() {
    assertThat(index.run("search", "(zebra").words())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("warning: at 0: "),
            line -> assertThat(line).isEqualTo("read as: zebra"),
            line -> assertThat(line).isEqualTo("no articles"));
  }

  @Test
  void aBlankQueryIsNone() {
    CliRun run = index.run("search", "");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("expected words to search for");
  }

  @Test
  void likeTellsWhereThereIsNoSuchArticle() {
    CliRun run = index.run("search", "--like", "zebra", "peace");
    assertThat(run).isEqualTo(new CliRun(1, "", "dateline: no article 'zebra' in this index\n"));
  }

  @Test
  void strictlyReadABrokenQueryIsRefusedWithACaret() {
    CliRun run = index.run("search", "--strict", "peace (charter");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.words())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("dateline: cannot read the query: "),
            line -> assertThat(line).isEqualTo("  peace (charter"),
            line -> assertThat(line).isEqualTo("        ^"));
  }

  @Test
  void jsonHasTheQueryTheTotalAndTheHits() {
    CliRun run = index.run("search", "--format", "json", "\"peace process\"");
    JsonNode result = json(run.out());
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(result.fieldNames())
        .toIterable()
        .containsExactly("query", "total", "tookMicros", "hits", "facets");
    assertThat(result.at("/query").fieldNames())
        .toIterable()
        .containsExactly("text", "readAs", "warnings");
    assertThat(result.at("/total")).hasToString("{\"value\":1,\"exact\":true}");
    assertThat(result.at("/hits/0").fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "score",
            "title",
            "published",
            "dateline",
            "persons",
            "locations",
            "outlet",
            "origin",
            "matches",
            "snippets");
    assertThat(result.at("/hits/0/id").asText()).isEqualTo("geneva");
    assertThat(result.at("/hits/0/published").asText()).isEqualTo("1985-11-19");
    assertThat(result.at("/hits/0/persons/0").asText()).isEqualTo("Mikhail Gorbachev");
  }

  @Test
  void jsonSaysWhyAHitMatched() {
    JsonNode result = json(index.run("search", "--format", "json", "\"peace process\"").out());
    JsonNode match = result.at("/hits/0/matches/0");
    assertThat(match.at("/clause").asText()).isEqualTo("\"peace process\"");
    assertThat(match.at("/field").asText()).isEqualTo("body");
    assertThat(match.at("/via").asText()).isEqualTo("exact");
    assertThat(match.at("/text").asText().replaceAll("\\s+", " "))
        .isEqualToIgnoringCase("peace process");
  }

  @Test
  void facetsAreCountedOverAllHits() {
    CliRun run = index.run("search", "--format", "json", "-n1", "--facets", "person,outlet", "*");
    JsonNode facets = json(run.out()).at("/facets");
    assertThat(facets.fieldNames()).toIterable().containsExactly("person", "outlet");
    assertThat(facets.at("/person/0").fieldNames()).toIterable().containsExactly("value", "count");
    assertThat(facets.at("/person/0/count").asInt()).isPositive();
  }

  @Test
  void theSpansOfAPhraseCutItOutOfTheSnippetAcrossALineBreak() {
    CliRun run = index.run("search", "--format", "json", "\"peace process\"");
    JsonNode snippet = json(run.out()).at("/hits/0/snippets/0");
    JsonNode match = snippet.at("/matches/0");
    assertThat(snippet.at("/field").asText()).isEqualTo("body");
    assertThat(snippet.at("/matches")).hasSize(1);
    assertThat(
            snippet
                .at("/text")
                .asText()
                .substring(match.at("/start").asInt(), match.at("/end").asInt()))
        .isEqualTo("peace\nprocess");
  }

  @Test
  void jsonSaysWhatWasMisspelt() {
    JsonNode warning =
        json(index.run("search", "--format", "json", "peace \"charter").out())
            .at("/query/warnings/0");
    assertThat(warning.at("/offset").asInt()).isEqualTo(6);
    assertThat(warning.at("/message").asText()).isNotBlank();
  }

  @Test
  void jsonLinesHoldOneHitEach() {
    List<String> lines = index.run("search", "--format", "jsonl", "peace").lines();
    assertThat(lines).hasSize(3).allSatisfy(line -> assertThat(json(line).has("id")).isTrue());
  }

  @Test
  void anUndatedHitIsPublishedAtNull() {
    String line = index.run("search", "--format", "jsonl", "alarm").out();
    assertThat(json(line).get("published").isNull()).isTrue();
  }

  @Test
  void allStreamsEveryHitBeyondTheLimit() {
    assertThat(ids("peace", "-n1")).hasSize(1);
    assertThat(ids("peace", "-n1", "--all")).hasSize(3);
    assertThat(ids("peace", "--all", "--sort", "newest", "--offset", "1"))
        .containsExactly("geneva", "old");
    JsonNode result = json(index.run("search", "--all", "--format", "json", "peace").out());
    assertThat(result.at("/hits")).hasSize(3);
    assertThat(result.at("/total/value").asInt()).isEqualTo(3);
  }

  @Test
  void pagesJoinWithoutGapOrOverlap() {
    assertThat(ids("peace", "--sort", "newest", "-n2")).containsExactly("harvest", "geneva");
    assertThat(ids("peace", "--sort", "newest", "-n2", "--offset", "2")).containsExactly("old");
  }

  @Test
  void csvQuotesAndDisarmsWhatASpreadsheetWouldRun() {
    CliRun run = index.run("search", "--format", "csv", "harvest");
    assertThat(run.out())
        .startsWith("rank,id,score,published,title,dateline,persons,locations,outlet,origin\r\n")
        .contains(",\"'=Wheat, and \"\"maize\"\"\",")
        .endsWith("\r\n");
  }

  @Test
  void tsvHasAsManyCellsInEveryRow() {
    List<String> lines = index.run("search", "--format", "tsv", "peace OR alarm").lines();
    assertThat(lines).hasSize(5).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(10));
  }

  @Test
  void trecLinesAreRankedWithFallingScores() {
    CliRun run = index.run("search", "--format", "trec", "peace", "--sort", "newest");
    assertThat(run.lines())
        .containsExactly(
            "1 Q0 harvest 1 1.0 dateline",
            "1 Q0 geneva 2 0.5 dateline",
            "1 Q0 old 3 0.33333334 dateline");
  }

  @Test
  void textShowsRankTitleFactsNamesAndTheMatchedPassage() {
    CliRun run = index.run("search", "\"peace process\"");
    assertThat(run.lines())
        .containsExactly(
            "1. Envoys Meet in Geneva",
            "   1985-11-19 · Wire · geneva",
            "   Mikhail Gorbachev · Geneva",
            "   The envoys spoke of a peace process. It was the first meeting of its kind.");
    assertThat(run.err()).matches("1 article \\([\\d,]+ ms\\)\\R");
  }

  @Test
  void coloursMarkThePhraseOnceAlthoughALineBreakIsInIt() {
    CliRun run = index.run("search", "--color", "always", "\"peace process\"");
    assertThat(run.out()).contains("a \u001b[1;31mpeace process\u001b[0m.");
  }

  @ParameterizedTest
  @CsvSource({
    "auto,   '',       '',             false",
    "always, NO_COLOR, '',             true",
    "auto,   '',       CLICOLOR_FORCE, true",
    "auto,   NO_COLOR, CLICOLOR_FORCE, false",
    "never,  '',       CLICOLOR_FORCE, false"
  })
  void theFlagGoesBeforeTheVariables(String when, String no, String force, boolean coloured) {
    CliRun run = index.with(variables(no, force), "search", "--color", when, "peace");
    assertThat(run.out().contains("\u001b")).isEqualTo(coloured);
  }

  private static Map<String, String> variables(String... names) {
    return Stream.of(names)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toMap(name -> name, name -> "1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "jsonl", "csv", "tsv", "trec", "ids"})
  void noFormatPassesOnWhatSteersATerminal(String format) {
    CliRun run = index.run("search", "--format", format, "alarm");
    assertThat(run.out()).isNotEmpty().doesNotContain("\u001b", "\u009b", "\u202e");
  }

  @Test
  void snippetsAreWrappedToTheWidthOfTheTerminal() {
    CliRun run = index.with(Map.of("COLUMNS", "30"), "search", "wheat OR envoys");
    assertThat(run.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(30));
  }

  @Test
  void theSummarySaysWhichHitsAreShown() {
    assertThat(index.run("search", "-n2", "peace").err()).startsWith("1 to 2 of 3 articles");
    assertThat(index.run("search", "-n1", "--offset", "1", "peace").err())
        .startsWith("2 of 3 articles");
    assertThat(index.run("search", "--offset", "9", "peace").err())
        .startsWith("none left of 3 articles");
    assertThat(index.run("search", "zebra").err()).startsWith("no articles; read as: zebra");
  }

  @Test
  void filtersAreReadAndSpeltLikeWords() {
    CliRun run = index.run("search", "peace", "--person", "Gorbachov", "--since", "1985");
    assertThat(run.words())
        .containsExactly(
            "no articles; read as: peace date:>=1985-01-01 person:\"Gorbachov\"",
            "did you mean: peace date:>=1985-01-01 person:\"gorbachev\" (1 article)");
  }

  @Test
  void whoFindsNothingIsToldWhatIsClose() {
    CliRun misspelt = index.run("search", "harvset");
    assertThat(misspelt.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(misspelt.out()).isEmpty();
    assertThat(misspelt.err()).contains("did you mean: harvest (1 article)");
    CliRun tooMuch = index.run("search", "harvest charter");
    assertThat(tooMuch.err()).contains("any of them (--any): harvest OR charter (2 articles)");
  }

  @Test
  void likeFindsWhatResemblesAnArticle() {
    CliRun run = index.run("search", "--like", "harvest", "--format", "ids");
    assertThat(run).isEqualTo(new CliRun(0, "geneva\ntricky\nold\n", ""));
  }

  @Test
  void explainTellsWordsAndScore() {
    CliRun text = index.run("search", "--explain", "envoys location:switzerland");
    assertThat(text.out())
        .contains("envoys met by \"Envoys\" in title, \"envoys\" in body")
        .contains("location:switzerland met by \"Geneva\" in location (lies within)")
        .containsPattern("score \\d\\.\\d{4}  all of this, added up");
    CliRun json = index.run("search", "--explain", "--format", "json", "envoys");
    JsonNode hit = TestIndex.json(json.out()).at("/hits/0");
    assertThat(hit.at("/explanation/value").floatValue()).isEqualTo(hit.at("/score").floatValue());
    assertThat(index.run("search", "--explain", "--format", "csv", "envoys").err())
        .contains("--explain expects --format text, json or jsonl");
  }

  @Test
  void countingCanStopEarly() {
    CliRun run = index.run("search", "--count", "--count-up-to", "2", "*");
    assertThat(run).isEqualTo(new CliRun(0, "2+\n", ""));
    CliRun json = index.run("search", "-n1", "--count-up-to", "2", "--format", "json", "*");
    assertThat(TestIndex.json(json.out()).at("/total").toString())
        .isEqualTo("{\"value\":2,\"exact\":false}");
  }

  @Test
  void timesAreReadWithTheirUnit() {
    CliRun run = index.run("search", "--timeout", "1min", "--boost-recent", "30d", "peace");
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    CliRun refused = index.run("search", "--timeout", "soon", "peace");
    assertThat(refused.exitCode()).isEqualTo(ExitCode.FAULT);
    assertThat(refused.err()).contains("500ms, 5s").contains("'soon'");
  }
}
