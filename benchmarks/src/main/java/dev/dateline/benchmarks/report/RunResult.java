package dev.dateline.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a run of JMH measured: times of some benchmarks, throughput of others. */
final class RunResult {
  private static final String THROUGHPUT = "thrpt";

  private final Map<String, Map<Case, Comparison>> times = new TreeMap<>();
  private final Map<String, Set<Rate>> rates = new TreeMap<>();

  private RunResult() {}

  /**
   * Reads a result.
   *
   * @param file as JMH writes JSON
   * @throws IOException when it cannot be read
   */
  static RunResult read(Path file) throws IOException {
    RunResult result = new RunResult();
    new ObjectMapper().readTree(file.toFile()).forEach(result::add);
    return result;
  }

  private void add(JsonNode benchmark) {
    if (benchmark.path("mode").asText().equals(THROUGHPUT)) {
      Rate rate = Rate.of(benchmark);
      rates.computeIfAbsent(rate.measured().suite(), suite -> new TreeSet<>()).add(rate);
    } else {
      Measurement measurement = Measurement.of(benchmark);
      times
          .computeIfAbsent(measurement.measured().suite(), suite -> new TreeMap<>())
          .computeIfAbsent(measurement.measured(), measured -> new Comparison())
          .add(measurement);
    }
  }

  /** By class, then by case. */
  Map<String, Map<Case, Comparison>> times() {
    return times;
  }

  /** By class, then by case and engine. */
  Map<String, Set<Rate>> rates() {
    return rates;
  }
}
