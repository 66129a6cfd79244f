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

class IndexCommandTest {
  private static final String GOOD =
      "{\"id\":\"a\",\"title\":\"Peace\",\"body\":\"Peace came.\"}\n";
  private static final String BAD = "{\"id\":\"b\",\n";

  @TempDir private Path temporary;
  private TestIndex index;

  @BeforeEach
  void noIndexYet() {
    index = TestIndex.emptyIn(temporary.resolve("index"));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(temporary.resolve(name), text);
  }

  @Test
  void theSummaryGoesToStandardErrorAndNothingToStandardOutput() {
    CliRun run = index.given(GOOD, "index", "-");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).matches("1 indexed in \\d+\\.\\d s\\R");
  }

  @Test
  void unchangedArticlesAreNotIndexedAgain() {
    index.given(GOOD, "index", "-");
    assertThat(index.given(GOOD, "index", "-").err()).startsWith("0 indexed, 1 unchanged in ");
    assertThat(index.given(GOOD.replace("came", "went"), "index", "-").err())
        .startsWith("0 indexed, 1 updated in ");
  }

  @Test
  void theJsonReportHasTheseKeysAndNoOthers() {
    CliRun run = index.given(GOOD + BAD, "index", "--report", "json", "-");
    JsonNode report = json(run.out());
    assertThat(run.exitCode()).isZero();
    assertThat(report.fieldNames())
        .toIterable()
        .containsExactly(
            "indexed",
            "updated",
            "unchanged",
            "deleted",
            "skipped",
            "failed",
            "bytes",
            "elapsedMillis",
            "stages",
            "failures",
            "skips",
            "notes");
    assertThat(report.get("indexed").asInt()).isEqualTo(1);
    assertThat(report.get("failed").asInt()).isEqualTo(1);
    assertThat(report.at("/failures/0/origin").asText()).isEqualTo("-#2");
    assertThat(report.at("/failures/0/reason").asText()).isNotBlank();
  }

  @Test
  void whatIsNoArticleIsNamedOnceForEachReason() throws IOException {
    Path articles = Files.createDirectory(temporary.resolve("articles")).toRealPath();
    Path first = Files.writeString(articles.resolve("a.pdf"), "%PDF-1.4 a");
    Path second = Files.writeString(articles.resolve("b.pdf"), "%PDF-1.4 b");
    CliRun run = index.run("index", "--report", "json", articles.toString());
    assertThat(run.words())
        .first()
        .asString()
        .startsWith("skipped: " + first + " and 1 more: PDF is not read");
    assertThat(json(run.out()).findValuesAsText("origin"))
        .containsExactly(first.toString(), second.toString());
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void aFailedRecordIsNamedAndMattersOnlyWhenStrict() {
    CliRun lenient = index.given(GOOD + BAD, "index", "-");
    assertThat(lenient.exitCode()).isZero();
    assertThat(lenient.words())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("failed: -#2: "),
            line -> assertThat(line).startsWith("1 indexed, 1 failed in "));
    assertThat(index.given(GOOD + BAD, "index", "--strict", "-").exitCode()).isEqualTo(3);
    assertThat(index.given(GOOD, "index", "--strict", "-").exitCode()).isZero();
  }

  @Test
  void ofManyFailuresTheFirstTwentyAreNamed() {
    CliRun run = index.given(GOOD + BAD.repeat(25), "index", "-");
    assertThat(run.words()).hasSize(22);
    assertThat(run.words().get(20)).isEqualTo("and 5 more; --report json lists all");
  }

  @Test
  void quietSaysNothing() {
    assertThat(index.given(GOOD + BAD, "index", "--quiet", "-")).isEqualTo(new CliRun(0, "", ""));
  }

  @Test
  void setFillsWhatAnArticleLacksAndNothingElse() throws IOException {
    Path undated = file("undated.json", GOOD);
    Path dated = file("dated.json", GOOD.replace("\"a\"", "\"b\",\"date\":\"2001-09-10\""));
    String[] arguments = {"--set", "date=2021-04-06", "--set", "outlet=AP"};
    index.run(
        "index",
        arguments[0],
        arguments[1],
        arguments[2],
        arguments[3],
        undated.toString(),
        dated.toString());
    assertThat(index.run("search", "--format", "ids", "date:2021-04-06").lines())
        .containsExactly("a");
    assertThat(index.run("search", "--format", "ids", "date:2001 outlet:ap").lines())
        .containsExactly("b");
  }

  @Test
  void mapNamesTheKeysOfARecord() {
    String record = "{\"id\":\"m\",\"published_at\":\"1999-12-31\",\"text_of\":\"The eve.\"}";
    index.given(record, "index", "--map", "date=published_at,body=text_of", "-");
    assertThat(index.run("search", "--format", "ids", "eve date:1999-12-31").lines())
        .containsExactly("m");
  }

  @Test
  void theFormatOfFilesCanBeGiven() throws IOException {
    Path file = file("a.txt", GOOD);
    index.run("index", "--format", "jsonl", file.toString());
    assertThat(index.run("show", "a").exitCode()).isZero();
  }

  @Test
  void aMissingPathIsToldBeforeAnythingIsIndexed() throws IOException {
    Path good = file("a.json", GOOD);
    CliRun run = index.run("index", good.toString(), temporary.resolve("missing").toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.words()).singleElement().asString().contains("no such file", "missing");
    assertThat(temporary.resolve("index")).doesNotExist();
  }
}
