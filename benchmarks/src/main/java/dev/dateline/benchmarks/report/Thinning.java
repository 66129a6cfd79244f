package dev.dateline.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Makes the result of a run small enough to keep: of the histogram of an iteration, which has a
 * pair of value and count for every time that was measured, it leaves {@value #BARS} pairs. Where
 * the JVM lay goes. The score and its percentiles stay as they were.
 */
final class Thinning {
  private static final int BARS = 50;
  private static final String HISTOGRAMS = "rawDataHistogram";
  private static final String JVM = "jvm";

  private Thinning() {}

  /**
   * Thins a result.
   *
   * @param result a result of JMH as JSON
   * @return the same as JSON, a line for each benchmark
   * @throws IOException when it cannot be read
   */
  static String of(Path result) throws IOException {
    JsonNode benchmarks = new ObjectMapper().readTree(result.toFile());
    StringBuilder json = new StringBuilder("[\n");
    for (JsonNode benchmark : benchmarks) {
      ObjectNode metric = (ObjectNode) benchmark.path("primaryMetric");
      if (metric.has(HISTOGRAMS)) {
        metric.set(HISTOGRAMS, thin(metric.path(HISTOGRAMS)));
      }
      ((ObjectNode) benchmark).remove(JVM);
      json.append(json.length() > 2 ? ",\n" : "").append(benchmark);
    }
    return json.append("\n]").toString();
  }

  private static ArrayNode thin(JsonNode forks) {
    ArrayNode thin = JsonNodeFactory.instance.arrayNode();
    for (JsonNode fork : forks) {
      ArrayNode iterations = thin.addArray();
      fork.forEach(iteration -> iterations.add(Histogram.of(iteration).thinned(BARS).json()));
    }
    return thin;
  }
}
