package dev.dateline.cli;

import static dev.dateline.cli.TestIndex.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowAndStatsTest {
  @TempDir private static Path directory;
  private static TestIndex index;

  @BeforeAll
  static void indexArticles() {
    index = TestIndex.in(directory);
  }

  @Test
  void anArticleIsShownWithWhatIsKnownOfIt() {
    CliRun run = index.run("show", "geneva");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .startsWith("Envoys Meet in Geneva", "")
        .contains("persons    Mikhail Gorbachev", "outlet     Wire", "id         geneva")
        .endsWith(
            "", "The envoys spoke of a peace", "process. It was the first meeting of its kind.");
  }

  @Test
  void anArticleIsShownWithoutWhatSteersATerminal() {
    CliRun run = index.run("show", "tricky");
    assertThat(run.out()).contains("[31mRed Alert").doesNotContain("\u001b", "\u009b", "\u202e");
  }

  @Test
  void anArticleAsJsonNamesFieldsAsHitsDo() {
    JsonNode article = json(index.run("show", "--format", "json", "geneva").out());
    assertThat(article.get("id").asText()).isEqualTo("geneva");
    assertThat(article.get("published").asText()).isEqualTo("1985-11-19");
    assertThat(article.get("persons").get(0).asText()).isEqualTo("Mikhail Gorbachev");
    assertThat(article.get("body").asText()).startsWith("The envoys spoke of a peace\nprocess.");
    assertThat(article.get("mentions").isArray()).isTrue();
  }

  @Test
  void everyMatchOfAQueryIsMarkedInTheWholeArticle() {
    CliRun run =
        index.run("show", "geneva", "--query", "envoy OR meet OR meeting", "--color", "always");
    assertThat(run.exitCode()).isZero();
    assertThat(run.lines())
        .contains(
            mark("Envoys") + " " + mark("Meet") + " in Geneva",
            "The " + mark("envoys") + " spoke of a peace",
            "process. It was the first " + mark("meeting") + " of its kind.");
  }

  @Test
  void aPhraseOverALineBreakIsMarkedAndTheBreakIsKept() {
    CliRun run = index.run("show", "geneva", "--query", "\"peace process\"", "--color", "always");
    assertThat(run.out()).contains("\u001b[1;31mpeace\nprocess\u001b[0m. It was");
  }

  private static String mark(String text) {
    return "\u001b[1;31m" + text + "\u001b[0m";
  }

  @Test
  void withoutColoursAnArticleIsShownAsWithoutAQuery() {
    CliRun plain = index.run("show", "geneva");
    assertThat(index.run("show", "geneva", "--query", "envoys")).isEqualTo(plain);
  }

  @Test
  void aQueryThatTheArticleDoesNotMeetMarksNothingAndIsTold() {
    CliRun run = index.run("show", "geneva", "--query", "wheat", "--color", "always");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("The envoys").doesNotContain("\u001b[1;31m");
    assertThat(run.err()).isEqualTo("the article does not match; read as: wheat\n");
  }

  @Test
  void aQueryIsReadAsInASearch() {
    assertThat(index.run("show", "geneva", "--query", "\"envoys", "--strict").exitCode())
        .isEqualTo(2);
    assertThat(index.run("show", "geneva", "--query", "wheat envoys", "--any").err()).isEmpty();
    assertThat(index.run("show", "geneva", "--query", "\"envoys").err()).contains("warning: at 0");
  }

  @Test
  void inJsonTheMatchesCutWhatMatchedOutOfTheirField() {
    String[] arguments = {"geneva", "--format", "json", "--query", "envoys person:gorbachev"};
    JsonNode article = json(index.run("show", arguments).out());
    assertThat(article.get("matches")).hasSizeGreaterThan(2);
    for (JsonNode match : article.get("matches")) {
      if (match.get("field").asText().equals("body")) {
        String body = article.get("body").asText();
        assertThat(body.substring(match.get("start").asInt(), match.get("end").asInt()))
            .isEqualTo(match.get("text").asText());
      }
    }
    assertThat(article.get("matches")).noneMatch(match -> match.get("field").asText().equals("id"));
  }

  @Test
  void anArticleAsHtmlIsEscapedAndMarked() {
    CliRun run = index.run("show", "harvest", "--format", "html", "--query", "wheat");
    assertThat(run.out())
        .startsWith("<!DOCTYPE html>")
        .contains(
            "<h1>=<mark>Wheat</mark>, and &quot;maize&quot;</h1>",
            "The <mark>wheat</mark> harvest was good.");
    assertThat(index.run("show", "tricky", "--format", "html").out())
        .doesNotContain("\u001b", "\u009b", "\u202e");
  }

  @Test
  void anUnknownIdIsExitCodeOneAndOneLine() {
    CliRun run = index.run("show", "nobody");
    assertThat(run).isEqualTo(new CliRun(1, "", run.err()));
    assertThat(run.words()).singleElement().asString().contains("no article 'nobody'");
  }

  @Test
  void statsCountTheArticles() {
    CliRun run = index.run("stats");
    assertThat(run.exitCode()).isZero();
    assertThat(run.lines())
        .contains("articles   4", "undated    1", "first day  1945-06-26", "last day   1987-02-11")
        .contains("learnt     from 4 articles, for reextract to use");
    assertThat(run.out())
        .containsPattern(
            "extraction published dates: default \\d+; dates in the text: default \\d+; ");
  }

  @Test
  void statsAsJsonHaveNumbersAndDates() {
    JsonNode stats = json(index.run("stats", "--format", "json").out());
    assertThat(stats.get("articles").asInt()).isEqualTo(4);
    assertThat(stats.at("/published/start").asText()).isEqualTo("1945-06-26");
    assertThat(stats.get("bytes").asLong()).isPositive();
    long parts = 0;
    for (JsonNode part : stats.get("parts")) {
      parts += part.asLong();
    }
    assertThat(parts).isEqualTo(stats.get("bytes").asLong());
    assertThat(stats.at("/parts/articles").asLong()).isPositive();
    assertThat(stats.get("files").asLong()).isEqualTo(1);
    assertThat(stats.get("largest").toString()).isEqualTo("[{\"origin\":\"-\",\"articles\":4}]");
  }

  @Test
  void statsNameTheFilesWhenAskedTo() {
    assertThat(index.run("stats").out()).containsPattern("(?m)^files +1$");
    assertThat(index.run("stats", "--sources").out()).endsWith("4          -\n");
  }
}
