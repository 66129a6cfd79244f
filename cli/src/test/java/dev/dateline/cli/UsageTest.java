package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("StringSplitter")
class UsageTest {
  @Test
  void withoutAVerbTheHelpGoesToStandardErrorAndTheExitCodeIsTwo() {
    CliRun run = CliRun.of();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Usage: dateline VERB", "search", "Examples:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index",
        "reextract",
        "search",
        "show",
        "facets",
        "timeline",
        "eval",
        "stats",
        "completion"
      })
  void theHelpOfAVerbHasExamplesAndFitsEightyColumns(String verb) {
    CliRun run = CliRun.of(verb, "--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Usage: dateline " + verb, "Examples:", "  dateline " + verb);
    assertThat(run.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    assertThat(CliRun.of("help", verb).out()).isEqualTo(run.out());
  }

  @Test
  void theHelpOfTheProgramListsEveryVerb() {
    CliRun run = CliRun.of("--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsSubsequence("index ", "search ", "show ", "stats ", "completion ", "help ");
  }

  @Test
  void theVersionNamesDatelineLuceneAndJava() {
    CliRun run = CliRun.of("--version");
    assertThat(run.exitCode()).isZero();
    assertThat(run.lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("dateline "),
            line -> assertThat(line).matches("Lucene \\d+\\.\\d+\\.\\d+"),
            line -> assertThat(line).startsWith("Java " + System.getProperty("java.version")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          serach foo               | no verb 'serach'; did you mean search
          help serach              | no verb 'serach'; did you mean search
          -i foo                   | no option '-i'
          search                   | expected words to search for
          search --sicne 2014 foo  | no option '--sicne'; did you mean --since?
          search -x foo            | no option '-x'
          search --limit           | Missing required parameter
          search --limit ten foo   | expected a whole number, not 'ten'
          search --limit -1 foo    | --limit expects 0 or more, not -1
          search --offset -1 foo   | --offset expects 0 or more, not -1
          search --format xml foo  | expected text, json, jsonl, csv, tsv, trec, ids, not 'xml'
          search --sort best foo   | expected relevance, newest, oldest, not 'best'
          search --since 3/4/2014  | --since: 3/4/2014 may be
          search --since 2014 --until 2013-12 foo | --since 2014 is later than --until 2013-12
          search --last month foo  | --last: "month" is no duration
          search --tz Mars foo     | no time zone 'Mars'
          search --facets body foo | expected person, location, in, dateline
          timeline --timeout soon  | expected a number and a unit, such as 500ms
          facets --by in --timeout 0s | expected a number and a unit, such as 500ms
          show                     | Missing required parameter
          show a b                 | one argument too many: 'b'
          completion tcsh          | expected bash, zsh, fish, not 'tcsh'
          index                    | Missing required parameter
          index --set date=soon .  | --set date expects a day, month or year
          index --set id=x .       | --set cannot give every article the same id
          index --set outlet .     | --set expects FIELD=..., not 'outlet'
          index --set colour=red . | no field 'colour'; there are title, body, date, person
          index --map a=b .        | --map: no field 'a'
          index --format doc .     | --format expects auto,
          index --threads 0 .      | --threads expects 1 or more, not 0
          index --part 4/3 .       | expected a part such as 2/3, from 1/3 to 3/3, not '4/3'
          index --part 0/3 .       | expected a part such as 2/3
          index --part half .      | expected a part such as 2/3
          index --part 1/2 -       | --part shares out files; standard input is none
          copy a                   | Missing required parameter
          copy a a                 | FROM and TO are the same
          index no/such/file       | no such file or directory: no/such/file
          """)
  void aWrongCommandLineIsRefusedInOneLine(String arguments, String message) {
    CliRun run = CliRun.of(arguments.split(" +"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.words())
        .singleElement()
        .asString()
        .startsWith("dateline: ")
        .contains(message)
        .doesNotContain("Exception");
  }

  @Test
  void theIndexIsThatOfTheOptionElseOfTheVariablesElseOfTheHomeDirectory() {
    Map<String, String> data = Map.of("XDG_DATA_HOME", "/nowhere/data");
    Map<String, String> both =
        Map.of("XDG_DATA_HOME", "/nowhere/data", "DATELINE_INDEX", "/nowhere/b");
    assertThat(CliRun.in(both, "", "stats", "--index", "/nowhere/a").err())
        .contains(" /nowhere/a;");
    assertThat(CliRun.in(both, "", "stats").err()).contains(" /nowhere/b;");
    assertThat(CliRun.in(data, "", "stats").err()).contains(" /nowhere/data/dateline/index;");
  }

  @Test
  void searchingWithoutAnIndexSaysHowToMakeOne() {
    CliRun run = CliRun.of("search", "-i", "/nowhere/index", "peace");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.words()).singleElement().asString().contains("dateline index -i /nowhere/index");
  }

  @Test
  void onlyWithVerboseIsAStackTraceShown() {
    CliRun run = CliRun.of("stats", "-i", "/nowhere/index", "--verbose");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("ArchiveException", "\tat dev.dateline");
  }

  @ParameterizedTest
  @CsvSource({
    "bash, complete -F _complete_dateline -o default dateline",
    "zsh, bashcompinit",
    "fish, complete -c dateline -f -n __fish_use_subcommand -a search"
  })
  void completionScriptsKnowTheVerbsAndTheirOptions(String shell, String line) {
    CliRun run = CliRun.of("completion", shell);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains(line, "index", "stats", "since", "relevance");
  }
}
