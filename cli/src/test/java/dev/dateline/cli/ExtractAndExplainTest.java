package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractAndExplainTest {
  private static final String STORY =
      """
      Minister in Rawalpindi

      ISLAMABAD, April 6, 2021 (DE) - President Mary Robinson of Ireland arrived in Rawalpindi on Tuesday.
      Robinson leaves in May.
      """;

  @TempDir Path directory;
  private Path story;

  @BeforeEach
  void write() throws IOException {
    story = Files.writeString(directory.resolve("story.txt"), STORY);
  }

  @Test
  void anArticleIsOneLineOfItsExtractedValues() throws IOException {
    CliRun run = CliRun.of("extract", "--text", story.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.lines()).hasSize(1);
    JsonNode article = json(run.out());
    assertThat(article.at("/title").asText()).isEqualTo("Minister in Rawalpindi");
    assertThat(article.at("/published/value").asText()).isEqualTo("2021-04-06");
    assertThat(article.at("/published/granularity").asText()).isEqualTo("day");
    assertThat(article.at("/published/rule").asText()).isEqualTo("dateline");
    assertThat(article.at("/dateline/place").asText()).isEqualTo("ISLAMABAD");
    assertThat(article.at("/persons/0").asText()).isEqualTo("Mary Robinson");
  }

  @Test
  void offsetsCutMentionsOutOfTheBody() throws IOException {
    JsonNode article = json(CliRun.of("extract", "--text", story.toString()).out());
    String body = article.at("/body").asText();
    assertThat(article.at("/mentions")).isNotEmpty();
    for (JsonNode mention : article.at("/mentions")) {
      int start = mention.at("/start").asInt();
      int end = mention.at("/end").asInt();
      assertThat(body.substring(start, end)).isEqualTo(mention.at("/text").asText());
    }
    assertThat(article.at("/mentions"))
        .anySatisfy(
            mention -> {
              assertThat(mention.at("/text").asText()).isEqualTo("Robinson");
              assertThat(mention.at("/value").asText()).isEqualTo("Mary Robinson");
            });
  }

  @Test
  void withoutExtractionOnlyWhatIsGivenIsThere() throws IOException {
    JsonNode article = json(CliRun.of("extract", "--extract", "none", story.toString()).out());
    assertThat(article.at("/mentions")).isEmpty();
    assertThat(article.at("/persons")).isEmpty();
  }

  @Test
  void theUserKnowsNamesBetter() throws IOException {
    Path aliases =
        Files.writeString(directory.resolve("aliases"), "Mary T. Robinson = Mary Robinson\n");
    Path killed = Files.writeString(directory.resolve("killed"), "Rawalpindi\n");
    CliRun run =
        CliRun.of(
            "extract",
            "--aliases",
            aliases.toString(),
            "--kill-list",
            killed.toString(),
            story.toString());
    JsonNode article = json(run.out());
    assertThat(article.at("/persons/0").asText()).isEqualTo("Mary T. Robinson");
    assertThat(article.at("/locations")).extracting(JsonNode::asText).doesNotContain("Rawalpindi");
    CliRun missing = CliRun.of("extract", "--gazetteer", "no/such/file", story.toString());
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err()).contains("no such file or directory: no/such/file");
  }

  @Test
  void explainNamesTheRuleOfEachValue() throws IOException {
    String index = directory.resolve("index").toString();
    assertThat(CliRun.of("index", "-q", "-i", index, story.toString()).exitCode()).isZero();
    String id = CliRun.of("search", "-i", index, "--format", "ids", "robinson").out().strip();
    CliRun text = CliRun.of("explain", "-i", index, id);
    assertThat(text.exitCode()).isZero();
    assertThat(text.out())
        .contains("published  2021-04-06 (dateline)")
        .contains("person     Mary Robinson (title)")
        .contains("location   Rawalpindi in Punjab");
    JsonNode explained = json(CliRun.of("explain", "-i", index, "--format", "json", id).out());
    assertThat(explained.at("/candidates/0/rule").asText()).isEqualTo("dateline");
    assertThat(CliRun.of("explain", "-i", index, "none").exitCode()).isEqualTo(1);
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return new ObjectMapper().readTree(text);
  }
}
