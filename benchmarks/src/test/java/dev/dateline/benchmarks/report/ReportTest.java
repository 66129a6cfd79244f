package dev.dateline.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  @TempDir Path directory;

  @Test
  void aRowSetsDatelineBesideBothFloors() throws IOException {
    assertThat(
            report(
                result("DATELINE", 30, 90),
                result("FLOOR", 20, 60),
                result("FLOOR_TO_1000", 10, 50)))
        .containsPattern(
            "10k +termRare +30.0 +90.0 +20.0 +60.0 +1.50 \\+-0.00 +1.50 +10.0 +3.00\n");
  }

  @Test
  void whatWasNotMeasuredIsLeftBlank() throws IOException {
    assertThat(report(result("DATELINE", 30, 90)))
        .containsPattern("10k +termRare +30.0 +90.0 +- +- +- +- +- +-\n");
  }

  @Test
  void aThinnedResultGivesTheSameReport() throws IOException {
    Path whole = file(result("DATELINE", 30, 90), result("FLOOR", 20, 60));
    Path thin = Files.writeString(directory.resolve("thin.json"), Thinning.of(whole));

    assertThat(Report.of(thin)).isEqualTo(Report.of(whole));
  }

  private static String result(String engine, double p50, double p99) {
    return """
        {"benchmark": "dev.dateline.benchmarks.SearchBenchmark.termRare", "mode": "sample",
         "params": {"engine": "%s", "size": "10k"},
         "primaryMetric": {
           "scorePercentiles": {"50.0": %s, "99.0": %s},
           "rawDataHistogram": [[[[%2$s, 5], [%3$s, 1]], [[%2$s, 7], [%3$s, 1]], [[%2$s, 3]]]]}}
        """
        .formatted(engine, p50, p99);
  }

  private String report(String... results) throws IOException {
    return Report.of(file(results));
  }

  private Path file(String... results) throws IOException {
    return Files.writeString(directory.resolve("jmh.json"), "[" + String.join(",", results) + "]");
  }
}
