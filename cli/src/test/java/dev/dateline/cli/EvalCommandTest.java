package dev.dateline.cli;

import static dev.dateline.cli.TestIndex.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {
  /** Topic 1 finds a relevant document first and third of three; topic 2 one of two, second. */
  private static final String RUN =
      """
      1 Q0 a 1 3 t
      1 Q0 x 2 2 t
      1 Q0 b 3 1 t
      2 Q0 x 1 2 t
      2 Q0 a 2 1 t
      """;

  private static final String QRELS = "1 0 a 1\n1 0 b 1\n2 0 a 2\n2 0 c 1\n";

  @TempDir private Path files;
  private String run;
  private String qrels;

  @BeforeEach
  void write() throws IOException {
    run = file("run.txt", RUN);
    qrels = file("qrels.txt", QRELS);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(files.resolve(name), text).toString();
  }

  private CliRun eval(String... arguments) {
    return CliRun.of(
        Stream.concat(Stream.of("eval", "--run", run, "--qrels", qrels), Stream.of(arguments))
            .toArray(String[]::new));
  }

  /**
   * <pre>
   * Topic 1: map (1/1 + 2/3) / 2 = 0.8333; ndcg (1 + 1/log2(4)) / (1 + 1/log2(3)) = 0.9197
   * Topic 2: map (1/2) / 2 = 0.25; ndcg (2/log2(3)) / (2 + 1/log2(3)) = 0.4796
   * </pre>
   */
  @Test
  void linesAreThoseOfTrecEval() {
    assertThat(eval())
        .isEqualTo(
            new CliRun(
                0,
                """
                num_q                 \tall\t2
                map                   \tall\t0.5417
                P_10                  \tall\t0.1500
                recall_1000           \tall\t0.7500
                ndcg_cut_10           \tall\t0.6997
                """,
                ""));
    assertThat(eval("--per-query").lines())
        .contains("map                   \t1\t0.8333", "map                   \t2\t0.2500");
  }

  @Test
  void tablesAndJsonHaveTheSameNumbers() {
    assertThat(eval("--format", "csv", "--per-query").out())
        .isEqualTo(
            """
            topic,map,P_10,recall_1000,ndcg_cut_10\r
            1,0.8333,0.2000,1.0000,0.9197\r
            2,0.2500,0.1000,0.5000,0.4796\r
            all,0.5417,0.1500,0.7500,0.6997\r
            """);
    JsonNode measures = json(eval("--format", "json", "--per-query").out());
    assertThat(measures.at("/num_q").asInt()).isEqualTo(2);
    assertThat(measures.at("/map").asDouble()).isEqualTo(0.5417);
    assertThat(measures.at("/topics/2/P_10").asDouble()).isEqualTo(0.1);
    assertThat(json(eval("--format", "json").out()).has("topics")).isFalse();
  }

  @Test
  void topicsThatDoNotCountAreNamed() throws IOException {
    run = file("run.txt", RUN + "9 Q0 a 1 1 t\n");
    qrels = file("qrels.txt", QRELS + "3 0 a 1\n4 0 a 1\n");
    assertThat(eval().words())
        .containsExactly(
            "2 topics judged without any hit, left out; -c counts them as 0: 3, 4",
            "1 topic not judged, left out: 9");
    assertThat(eval("-c").out()).contains("num_q                 \tall\t4", "all\t0.2708");
  }

  @Test
  void filesThatCannotBeReadAreNamedWithTheLine() throws IOException {
    qrels = file("qrels.txt", "1 0 a 1\n1 0 b\n");
    CliRun broken = eval();
    assertThat(broken.exitCode()).isEqualTo(2);
    assertThat(broken.words())
        .containsExactly(
            "dateline: %s:2: expected TOPIC ITERATION DOCUMENT RELEVANCE, found 3 columns"
                .formatted(qrels));
  }

  @Test
  void filesThatHaveNoTopicInCommonAreRefused() throws IOException {
    qrels = file("qrels.txt", "7 0 a 1\n");
    CliRun run = eval();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("compare the ids of both files");
  }

  @Test
  void eitherQueriesOrARunIsNeeded() {
    assertThat(CliRun.of("eval", "--qrels", qrels).err()).contains("either --queries");
    assertThat(eval("--queries", "q.tsv").err()).contains("either --queries");
    assertThat(CliRun.of("eval", "--run", run).err()).contains("--qrels");
  }

  @Test
  void theRankingOfAnIndexIsThatOfItsTrecRun(@TempDir Path directory) throws IOException {
    TestIndex index = TestIndex.in(directory);
    String queries = file("queries.tsv", "q 1\tpeace wheat\nq2\tenvoys\nq3\tzebra\n");
    qrels = file("qrels.txt", "q_1 0 old 1\nq2 0 geneva 1\nq3 0 old 1\n");
    String[] search = {"--queries", queries, "--any", "--format", "trec"};
    run = file("run.txt", index.run("search", search).out());
    CliRun searched = index.run("eval", "--queries", queries, "--any", "--qrels", qrels);
    assertThat(searched).isEqualTo(eval());
    assertThat(searched.out()).contains("num_q                 \tall\t2");
  }

  @Test
  void aBadLineOfTheQueriesIsNamedAndStrictlyTheExitCodeIsThree(@TempDir Path directory)
      throws IOException {
    TestIndex index = TestIndex.in(directory);
    String queries = file("queries.tsv", "1\tcharter\n2 wheat\n");
    qrels = file("qrels.txt", "1 0 old 1\n");
    CliRun run = index.run("eval", "--queries", queries, "--qrels", qrels, "--strict");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("map                   \tall\t1.0000");
    assertThat(run.words())
        .containsExactly("dateline: " + queries + ":2: expected an id, a TAB and a query");
  }
}
