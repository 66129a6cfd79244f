package dev.dateline.cli;

import static dev.dateline.cli.TestIndex.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReextractCommandTest {
  private static final String ARTICLES =
      """
      {"id":"a","date":"03/04/2021","text":"Anna Berg met Sergei Lavrov in Oslo."}
      {"id":"b","date":"2021-05-06","persons":["Kim Lee"],"text":"It rained on 3 May."}
      """;

  @TempDir private Path temporary;
  private TestIndex index;

  @BeforeEach
  void twoArticles() {
    index = TestIndex.emptyIn(temporary.resolve("index"));
    index.given(ARTICLES, "index", "--extract", "none", "-");
  }

  private String find(String query) {
    return index.run("search", "--format", "ids", query).out().strip();
  }

  @Test
  void whatTheTextTellsIsFoundAfterwards() {
    assertThat(find("person:lavrov")).isEmpty();
    CliRun run = index.run("reextract");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).matches("2 updated in \\d+\\.\\d s\\R");
    assertThat(find("person:lavrov")).isEqualTo("a");
    assertThat(find("person:\"kim lee\"")).isEqualTo("b");
  }

  @Test
  void whatDoesNotDifferIsUnchanged() {
    index.run("reextract");
    assertThat(index.run("reextract").err()).startsWith("0 updated, 2 unchanged in ");
  }

  @Test
  void optionsOfExtractionAreTaken() throws IOException {
    Path killed = Files.writeString(temporary.resolve("kill"), "Anna Berg\n");
    index.run("reextract", "--kill-list", killed.toString(), "--date-order", "DMY");
    assertThat(find("person:berg")).isEmpty();
    assertThat(find("date:2021-04-03")).isEqualTo("a");
  }

  @Test
  void theReportIsThatOfAnIndexRun() {
    JsonNode report = json(index.run("reextract", "--report", "json", "-j", "1").out());
    assertThat(report.get("indexed").asInt()).isZero();
    assertThat(report.get("updated").asInt()).isEqualTo(2);
  }

  @Test
  void withoutAnIndexItSaysHowToMakeOne() {
    CliRun run = CliRun.of("reextract", "-i", temporary.resolve("none").toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.words()).singleElement().asString().contains("dateline index");
  }
}
