package dev.dateline.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.benchmarks.Corpus;
import dev.dateline.benchmarks.corpus.CorpusSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColdStartTest {
  @TempDir Path directory;

  @Test
  void theCommandIsSetBesideOtherWaysToStartIt() throws IOException {
    Path home = Corpus.project().resolve("cli/target/dateline");
    assumeTrue(Files.isDirectory(home), "the distribution is not built");
    assumeTrue(System.getProperty("os.name").equals("Linux"), "processes tell their arguments");

    StartTable table = ColdStart.measure(Launcher.in(home), Corpus.of(CorpusSize.K1).dateline(), 1);

    assertThat(table.lines().lines().map(line -> line.substring(0, line.indexOf('\t'))))
        .containsExactly(
            "as shipped", "without its cache", "default JVM flags", "empty program, same flags");
  }

  @Test
  void aRowComparesMedians() {
    StartTable table =
        new StartTable(
            new Timing("shipped", List.of(190.0, 170.0, 180.0)),
            new Timing("uncached", List.of(350.0, 370.0)),
            new Timing("defaults", List.of(600.0)),
            new Timing("empty", List.of(45.0)));

    assertThat(table.text())
        .containsPattern("shipped +180.0 +170.0 +190.0 +0.30 +4.00\n")
        .containsPattern("uncached +360.0 +350.0 +370.0 +0.60 +8.00\n");
  }

  @Test
  void anEmptyProgramHasTheSameFlagsWithoutTheCache() {
    JvmCommand jvm =
        new JvmCommand("java", List.of("-XX:+UseSerialGC", "-XX:AOTCache=a.cache"), "a.jar");

    assertThat(jvm.withMain("empty", Nothing.class, Path.of("classes")).command())
        .containsExactly("java", "-XX:+UseSerialGC", "-cp", "classes", Nothing.class.getName());
  }

  @Test
  void aProgramThatFailsIsNoFigure() {
    Program failing = new Program("failing", List.of("sh", "-c", "exit 3"), Map.of());

    assertThatIOException().isThrownBy(failing::run).withMessage("exit code 3 of: sh -c exit 3");
  }

  @Test
  void whoNamesNoDistributionIsToldWhatToDo() {
    assertThatIOException()
        .isThrownBy(() -> Launcher.in(directory))
        .withMessageContainingAll(directory.toString(), "mvn package");
  }
}
