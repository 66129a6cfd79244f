package dev.dateline.benchmarks.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.benchmarks.relevance.TestCollection.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CranfieldTest {
  @TempDir Path directory;

  @BeforeEach
  void write() throws IOException {
    write(
        "cran.all.1400",
        """
        .I 1
        .T
        kites in
        a gale .
        .A
        somebody
        .B
        j. kites 1
        .W
        kites in
        a gale .
        .5 of them fell .
        .I 2
        .T
        empty
        .A
        .B
        .W
        """);
    write("cran.qry", ".I 004\n.W\nwhy -dash do kites\nfall .\n.I 009\n.W\nwho flies them .\n");
    write("cranqrel", "1 1 1 \n1 2 4\n2 1 -1\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }

  @Test
  void anAbstractDoesNotRepeatItsTitle() throws IOException {
    assertThat(Cranfield.read(directory).documents())
        .containsExactly(
            new Document("1", "kites in\na gale .", ".5 of them fell ."),
            new Document("2", "empty", ""));
  }

  @Test
  void questionsAreNumberedInTheirOrderAndAreWordsAlone() throws IOException {
    assertThat(Cranfield.read(directory).topics())
        .containsExactly(
            Map.entry("1", "why dash do kites fall"), Map.entry("2", "who flies them"));
  }

  @Test
  void aCompleteAnswerGainsMost() throws IOException {
    assertThat(Cranfield.read(directory).judgments().byTopic())
        .isEqualTo(Map.of("1", Map.of("1", 4, "2", 1), "2", Map.of("1", -1)));
  }

  @Test
  void halvesHaveEverySecondQuestionWithItsJudgments() throws IOException {
    TestCollection cranfield = Cranfield.read(directory);
    assertThat(cranfield.development().topics()).containsOnlyKeys("1");
    assertThat(cranfield.judging().topics()).containsOnlyKeys("2");
    assertThat(cranfield.judging().judgments().byTopic()).containsOnlyKeys("2");
    assertThat(cranfield.judging().documents()).hasSize(2);
  }
}
