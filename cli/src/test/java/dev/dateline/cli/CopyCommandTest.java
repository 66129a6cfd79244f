package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyCommandTest {
  @TempDir private Path place;

  @BeforeEach
  void fill() {
    TestIndex.in(place.resolve("index"));
  }

  private CliRun copy(String... options) {
    String[] arguments = new String[options.length + 3];
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[0] = "copy";
    arguments[arguments.length - 2] = place.resolve("index").toString();
    arguments[arguments.length - 1] = place.resolve("copy").toString();
    return CliRun.of(arguments);
  }

  private TestIndex target() {
    return TestIndex.emptyIn(place.resolve("copy"));
  }

  @Test
  void aCopyIsProved() {
    CliRun run = copy();
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).startsWith("4 copied in ");
    assertThat(run.out())
        .matches(
            "proved equal: 4 articles, 3 days, 1 outlets, 1 files; \\d+ queries with \\d+ hits\n");
    assertThat(target().run("search", "--count", "peace").out()).isEqualTo("3\n");
    assertThat(target().run("check").out()).isEqualTo("sound: 4 articles\n");
  }

  @Test
  void aSecondCopyChangesNothing() {
    copy();
    assertThat(copy().err()).startsWith("0 copied, 4 unchanged in ");
  }

  @Test
  void articlesOfTheTargetAloneAreRefused() {
    target().given("{\"id\":\"own\",\"body\":\"Its own.\"}\n", "index", "-");
    CliRun run = copy();
    assertThat(run.exitCode()).isEqualTo(ExitCode.FAULT);
    assertThat(run.words())
        .containsExactly(
            "dateline: nothing was copied: the target has 1 articles that the archive has not, such as"
                + " own; delete them, or choose another target");
    assertThat(target().run("search", "--count", "*").out()).isEqualTo("1\n");
  }

  @Test
  void aRehearsalTellsAndProvesNothing() {
    CliRun run = copy("--dry-run");
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("would be: 4 copied in ");
    assertThat(place.resolve("copy")).doesNotExist();
  }

  @Test
  void theReportComesBeforeTheProof() {
    CliRun run = copy("--report", "json", "--quiet");
    assertThat(run.err()).isEmpty();
    JsonNode report = TestIndex.json(run.out().substring(0, run.out().indexOf("proved")));
    assertThat(report.path("indexed").asInt()).isEqualTo(4);
  }

  @Test
  void withoutAnIndexThereIsNothingToCopy() {
    CliRun run = CliRun.of("copy", place.resolve("none").toString(), place + "/copy");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FAULT);
    assertThat(run.words()).singleElement().asString().contains("there is no archive in");
  }
}
