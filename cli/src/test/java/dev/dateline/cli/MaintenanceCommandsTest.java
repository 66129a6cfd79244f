package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs delete, optimize, backup and check, and what index does with files that change. */
class MaintenanceCommandsTest {
  @TempDir private Path place;
  private TestIndex index;

  @BeforeEach
  void fill() {
    index = TestIndex.in(place.resolve("index"));
  }

  @Test
  void articlesAreDeletedByTheirIds() {
    CliRun run = index.run("delete", "geneva", "old");
    assertThat(run).isEqualTo(new CliRun(ExitCode.DONE, "", "2 removed\n"));
    assertThat(index.run("search", "--count", "*").out()).isEqualTo("2\n");
    assertThat(index.run("delete", "geneva").exitCode()).isEqualTo(ExitCode.NOTHING);
  }

  @Test
  void whatAQueryFindsIsDeletedAndCanBeCountedFirst() {
    CliRun rehearsal = index.run("delete", "--dry-run", "--query", "peace", "--until", "1985");
    assertThat(rehearsal.err()).isEqualTo("2 would be removed\n");
    CliRun run = index.run("delete", "--query", "peace", "--until", "1985");
    assertThat(run.err()).isEqualTo("2 removed\n");
    assertThat(index.run("search", "--count", "peace").out()).isEqualTo("1\n");
  }

  @Test
  void nothingIsDeletedByAMisreadQuery() {
    assertThat(index.run("delete", "--query", "(peace").exitCode()).isEqualTo(ExitCode.FAULT);
    assertThat(index.run("delete").err()).contains("expected either ids of articles or --query");
    assertThat(index.run("delete", "geneva", "--since", "1985").err()).contains("go with --query");
    assertThat(index.run("search", "--count", "*").out()).isEqualTo("4\n");
  }

  @Test
  void aBackupCanBeSearchedAndIsSound() {
    Path copy = place.resolve("copy");
    assertThat(index.run("backup", copy.toString()).exitCode()).isEqualTo(ExitCode.DONE);
    TestIndex backup = TestIndex.emptyIn(copy);
    assertThat(backup.run("search", "--count", "peace").out()).isEqualTo("3\n");
    assertThat(backup.run("check")).isEqualTo(new CliRun(0, "sound: 4 articles\n", ""));
    assertThat(index.run("backup", copy.toString()).err()).contains("not empty");
  }

  @Test
  void anOptimizedIndexHasOnePart() {
    index.run("delete", "old");
    CliRun run = index.run("optimize");
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).matches("parts: 1, before 1; bytes: [\\d,]+, before [\\d,]+\n");
    assertThat(index.run("check").out()).isEqualTo("sound: 3 articles\n");
  }

  @Test
  void whereNoIndexIsThereIsNothingToOptimize() {
    CliRun run = TestIndex.emptyIn(place.resolve("none")).run("optimize");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FAULT);
    assertThat(run.err()).contains("there is no archive in");
  }

  @Test
  void whatLiesBesideTheArticlesNeedsNoBackup() throws IOException {
    Path copy = place.resolve("copy");
    index.run("backup", copy.toString());
    Files.delete(copy.resolve("statistics.1"));
    assertThat(TestIndex.emptyIn(copy).run("check"))
        .isEqualTo(
            new CliRun(
                ExitCode.FAULT,
                "statistics.1 is missing: the next 'dateline index' counts words anew\n",
                "dateline: all articles are sound; the rest can be mended as said: "
                    + copy
                    + "\n"));
  }

  @Test
  void whereNoIndexIsThereIsNothingToCheck() {
    CliRun run = TestIndex.emptyIn(place.resolve("none")).run("check");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FAULT);
    assertThat(run.err()).contains("there is no archive in");
  }

  @Test
  void lostFilesAreForgottenWhenAskedTo() throws IOException {
    Path news = Files.createDirectories(place.resolve("news"));
    Path file = Files.writeString(news.resolve("a.txt"), "A flood in Leeds.");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    index.run("index", news.toString());
    Files.delete(file);
    CliRun rehearsal = index.run("index", "--prune", "--dry-run", news.toString());
    assertThat(rehearsal.err()).startsWith("would be: 0 indexed, 1 deleted");
    assertThat(index.run("search", "--count", "flood").out()).isEqualTo("1\n");
    index.run("index", "--prune", news.toString());
    assertThat(index.run("search", "--count", "flood").out()).isEqualTo("0\n");
  }
}
