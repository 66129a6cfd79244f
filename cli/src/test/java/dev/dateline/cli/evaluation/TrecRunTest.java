package dev.dateline.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrecRunTest {
  private static TrecRun run(String lines) throws IOException {
    return TrecRun.read(new BufferedReader(new StringReader(lines)), "run.txt");
  }

  private static Judgments judgments(String lines) throws IOException {
    return Judgments.read(new BufferedReader(new StringReader(lines)), "qrels.txt");
  }

  @Test
  void documentsAreRankedByScoreAndNotByTheRankWritten() throws IOException {
    TrecRun run = run("1 Q0 low 1 -2.5 tag\n1 Q0 high 2 3e1 tag\n");
    assertThat(run.byTopic().get("1")).containsExactly("high", "low");
  }

  @Test
  void ofEqualScoresTheGreaterIdInBytesComesFirst() throws IOException {
    TrecRun run = run("1 Q0 Z 1 1 t\n1 Q0 \uFF5E 2 1 t\n1 Q0 a 3 1 t\n1 Q0 \uD83D\uDE00 4 1 t\n");
    assertThat(run.byTopic().get("1")).containsExactly("\uD83D\uDE00", "\uFF5E", "a", "Z");
  }

  @Test
  void topicsComeInTheOrderOfTheirBytes() throws IOException {
    assertThat(run("2 Q0 a 1 1 t\n10 Q0 a 1 1 t\n1 Q0 a 1 1 t\n").byTopic().keySet())
        .containsExactly("1", "10", "2");
  }

  @Test
  void blankLinesCommentsAndTheWidthOfWhiteSpaceDoNotMatter() throws IOException {
    assertThat(judgments("# TREC\n\n1\t0   a 1 \r\n 1 0 b 0").byTopic().get("1"))
        .containsEntry("a", 1)
        .containsEntry("b", 0)
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 Q0 a 1 2.5         | expected TOPIC Q0 DOCUMENT RANK SCORE TAG, found 5 columns
          1 Q0 a 1 2.5 my tag  | expected TOPIC Q0 DOCUMENT RANK SCORE TAG, found 7 columns
          1 Q0 a 1 best tag    | expected a number as score, not 'best'
          1 Q0 first 9 1 tag   | topic 1 has document first twice
          """)
  void aMalformedLineOfARunIsNamed(String line, String problem) {
    assertThatThrownBy(() -> run("1 Q0 first 1 9 tag\n" + line))
        .isInstanceOf(IOException.class)
        .hasMessage("run.txt:2: " + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 a 1        | expected TOPIC ITERATION DOCUMENT RELEVANCE, found 3 columns
          1 0 a high   | expected a whole number as relevance, not 'high'
          1 0 a 0.5    | expected a whole number as relevance, not '0.5'
          1 0 first 1  | topic 1 has document first twice
          """)
  void aMalformedLineOfTheJudgmentsIsNamed(String line, String problem) {
    assertThatThrownBy(() -> judgments("1 0 first 1\n" + line))
        .isInstanceOf(IOException.class)
        .hasMessage("qrels.txt:2: " + problem);
  }

  @Test
  void onlyTopicsThatWereJudgedAndFoundCountUnlessAllJudgedOnesShall() throws IOException {
    TrecRun run = run("1 Q0 a 1 1 t\n9 Q0 a 1 1 t\n");
    Judgments judgments = judgments("1 0 a 1\n2 0 a 1\n");
    Evaluation found = Evaluation.of(run, judgments, false);
    assertThat(found.byTopic()).containsOnlyKeys("1");
    assertThat(found.missing()).containsExactly("2");
    assertThat(found.unjudged()).containsExactly("9");
    assertThat(found.mean().map()).isEqualTo(1);
    Evaluation complete = Evaluation.of(run, judgments, true);
    assertThat(complete.byTopic()).containsOnlyKeys("1", "2");
    assertThat(complete.mean().map()).isEqualTo(0.5);
  }
}
