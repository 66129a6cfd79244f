package dev.dateline.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptRunTest {
  private static final String RESULT =
      """
      [{"benchmark": "dev.dateline.benchmarks.ExtractionBenchmark.dates", "mode": "thrpt",
        "vmName": "A VM", "vmVersion": "25.0.3", "jvmArgs": ["-Xmx1g", "-Xms1g"],
        "primaryMetric": {"score": 900, "scoreUnit": "ops/s"},
        "secondaryMetrics": {"bytes": {"score": 2e6}, "tokens": {"score": 9e5}}},
       {"benchmark": "dev.dateline.benchmarks.ExtractionBenchmark.names", "mode": "thrpt",
        "vmName": "A VM", "vmVersion": "25.0.3", "jvmArgs": ["-Xmx1g", "-Xms1g"],
        "primaryMetric": {"score": 800, "scoreUnit": "ops/s"},
        "secondaryMetrics": {"bytes": {"score": 1e6}, "tokens": {"score": 8e5}}}]
      """;

  @TempDir private Path directory;
  private KeptRun run;

  @BeforeEach
  void endARun() throws IOException {
    Path result = Files.writeString(directory.resolve("jmh.json"), RESULT);
    Files.setLastModifiedTime(result, FileTime.from(Instant.parse("2020-05-17T10:00:00Z")));
    run = new KeptRun(result, new Machine("Some Processor", 2, 24, "Linux 6 amd64"), "abc1234");
  }

  @Test
  void theFolderIsNamedByDayAndMachine() throws IOException {
    Path folder = run.writeIn(directory.resolve("results"));

    assertThat(folder.getFileName()).hasToString("2020-05-17-2-cores-24g");
    assertThat(folder).isDirectoryContaining("glob:**/{README.md,jmh.json,summary.txt}");
    assertThat(folder.resolve("summary.txt")).content().contains("dates", "900");
  }

  @Test
  void theReadmeTellsMachineJdkFlagsAndCommitOnce() throws IOException {
    assertThat(run.writeIn(directory).resolve("README.md"))
        .content()
        .contains(
            "| machine | Some Processor, 2 cores, 24 GB, Linux 6 amd64 |",
            "| JDK | A VM 25.0.3 |",
            "| flags | -Xmx1g -Xms1g |",
            "| commit | abc1234 |");
  }

  @Test
  void whatIsKeptIsNotOverwritten() throws IOException {
    Path folder = run.writeIn(directory);

    assertThatThrownBy(() -> run.writeIn(directory))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining(folder.toString());
  }
}
