package dev.dateline.cli;

import static dev.dateline.cli.TestIndex.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchSearchTest {
  private static final String QUERIES = "q1\tpeace\nq2\tzebra\nq3\twheat harvest\n";

  @TempDir private static Path directory;
  private static TestIndex index;

  @BeforeAll
  static void indexArticles() {
    index = TestIndex.in(directory);
  }

  private static CliRun search(String queries, String... arguments) {
    return index.given(
        queries,
        "search",
        Stream.concat(Stream.of("--queries", "-"), Stream.of(arguments)).toArray(String[]::new));
  }

  @Test
  void aTrecRunHasEveryQueryUnderItsIdWithFallingScores() {
    CliRun run = search(QUERIES, "--format", "trec", "--sort", "newest");
    assertThat(run)
        .isEqualTo(
            new CliRun(
                0,
                """
                q1 Q0 harvest 1 1.0 dateline
                q1 Q0 geneva 2 0.5 dateline
                q1 Q0 old 3 0.33333334 dateline
                q3 Q0 harvest 1 1.0 dateline
                """,
                ""));
  }

  @Test
  void hitsOfEqualScoreGetScoresThatKeepTheirOrder() {
    List<String> lines = search("all\t*\n", "--format", "trec").lines();
    List<Float> scores = lines.stream().map(line -> Float.valueOf(line.split(" ", -1)[4])).toList();
    assertThat(scores)
        .hasSize(4)
        .doesNotHaveDuplicates()
        .isSortedAccordingTo((a, b) -> Float.compare(b, a));
  }

  @Test
  void theTopicOfAQueryHasNoWhiteSpace() {
    assertThat(search("peace  in our\u001btime\tcharter\n", "--format", "trec").lines())
        .singleElement()
        .asString()
        .startsWith("peace_in_ourtime Q0 old 1 ");
  }

  @Test
  void countsStandBehindTheirIds() {
    assertThat(search(QUERIES, "-c")).isEqualTo(new CliRun(0, "q1\t3\nq2\t0\nq3\t1\n", ""));
  }

  @Test
  void eachJsonLineNamesItsQuery() {
    List<String> lines = search(QUERIES, "--format", "jsonl", "--sort", "oldest").lines();
    assertThat(lines.stream().map(line -> json(line).at("/query").asText()))
        .containsExactly("q1", "q1", "q1", "q3");
    assertThat(json(lines.getFirst()).at("/id").asText()).isEqualTo("old");
  }

  @Test
  void aTableHasOneHeaderAndTheQueryAsFirstColumn() {
    assertThat(search(QUERIES, "--format", "csv", "--sort", "oldest").lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("query,rank,id,score,"),
            line -> assertThat(line).startsWith("q1,1,old,"),
            line -> assertThat(line).startsWith("q1,2,geneva,"),
            line -> assertThat(line).startsWith("q1,3,harvest,"),
            line -> assertThat(line).startsWith("q3,1,harvest,"));
    assertThat(search("=1+1\tcharter\n", "--format", "tsv").lines().getLast())
        .startsWith("'=1+1\t1\told\t");
  }

  @Test
  void idsStandBehindTheIdOfTheirQuery() {
    assertThat(search(QUERIES, "--format", "ids", "--all", "--sort", "newest").lines())
        .containsExactly("q1\tharvest", "q1\tgeneva", "q1\told", "q3\tharvest");
  }

  @Test
  void textHasTheQueriesAsHeadings() {
    CliRun run = search("q1\tcharter\nq2\tzebra\n", "--color", "never");
    assertThat(run.lines())
        .containsExactly(
            "q1: charter",
            "",
            "1. Charter Signed",
            "   1945-06-26 · old",
            "   The charter of peace.",
            "",
            "q2: zebra",
            "");
    assertThat(run.words())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("-:1: 1 article"),
            line -> assertThat(line).isEqualTo("-:2: no articles; read as: zebra"));
  }

  @Test
  void filtersAndOptionsAreThoseOfASingleSearch() {
    assertThat(search("a\tcharter wheat\n", "--any", "--until", "1950", "--format", "ids").lines())
        .containsExactly("a\told");
    assertThat(search(QUERIES, "-n1", "--offset", "1", "--sort", "oldest", "--format", "ids").out())
        .isEqualTo("q1\tgeneva\n");
  }

  @Test
  void aBadLineIsNamedAndDoesNotStopTheRest() {
    CliRun run = search("\n# comment\nno tab\n\tpeace\nq1\t \nq2\tpeace\nq2\twheat\n", "-c");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualTo("q2\t3\n");
    assertThat(run.words())
        .containsExactly(
            "dateline: -:3: expected an id, a TAB and a query",
            "dateline: -:4: there is no id before the TAB",
            "dateline: -:5: there is no query behind the TAB",
            "dateline: -:7: the id q2 is that of line 6");
  }

  @Test
  void whatWasMisspeltIsWarnedOfWithItsLine() {
    assertThat(search("q1\tpeace\nq2\t(peace charter\n", "-c").words())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("-:2: warning: at 0: "),
            line -> assertThat(line).isEqualTo("-:2: read as: peace charter"));
  }

  @Test
  void strictlyABrokenQueryFailsItsLineAndTheExitCodeIsThree() {
    CliRun run = search("q1\t(peace charter\nq2\tpeace\n", "-c", "--strict");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEqualTo("q2\t3\n");
    assertThat(run.words())
        .singleElement()
        .asString()
        .startsWith("dateline: -:1: cannot read the query: at 0: ");
    assertThat(search("q2\tpeace\n", "-c", "--strict").exitCode()).isZero();
  }

  @Test
  void aTableHasItsHeaderThoughTheFirstQueryFails() {
    CliRun run = search("q1\t(peace\nq2\tcharter\n", "--strict", "--format", "tsv");
    assertThat(run.lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("query\trank\t"),
            line -> assertThat(line).startsWith("q2\t1\told\t"));
  }

  @Test
  void nothingFoundByAnyQueryIsExitCodeOne() {
    assertThat(search("q1\tzebra\n", "--format", "trec")).isEqualTo(new CliRun(1, "", ""));
    assertThat(search("", "-c")).isEqualTo(new CliRun(1, "", ""));
  }

  @Test
  void queriesAreReadFromAFileWithOrWithoutAByteOrderMark(@TempDir Path files) throws IOException {
    Path file = Files.writeString(files.resolve("queries.tsv"), "\uFEFFq1\tcharter\r\n");
    assertThat(index.run("search", "--queries", file.toString(), "--format", "ids").out())
        .isEqualTo("q1\told\n");
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThat(index.run("search", "--queries", "no/such/file"))
        .isEqualTo(new CliRun(2, "", "dateline: no such file or directory: no/such/file\n"));
    assertThat(search(QUERIES, "peace").err())
        .contains("--queries reads a file; leave out 'peace'");
    assertThat(search(QUERIES, "--format", "json").err()).contains("take jsonl");
  }
}
