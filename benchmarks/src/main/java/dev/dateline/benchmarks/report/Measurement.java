package dev.dateline.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.benchmarks.Engine;
import java.util.Locale;
import org.openjdk.jmh.util.ListStatistics;

/**
 * One benchmark of one engine, as JMH reports it.
 *
 * @param size of the archive
 * @param name of the case
 * @param engine who answered
 * @param p50 median of single searches, in microseconds
 * @param p99 99th percentile of single searches, in microseconds
 * @param error half the 99 % confidence interval of the median, from those of the iterations, in
 *     microseconds
 */
record Measurement(String size, String name, Engine engine, double p50, double p99, double error) {
  private static final double CONFIDENCE = 0.99;

  static Measurement of(JsonNode benchmark) {
    String method = benchmark.path("benchmark").asText();
    JsonNode metric = benchmark.path("primaryMetric");
    return new Measurement(
        benchmark.path("params").path("size").asText(),
        method.substring(method.lastIndexOf('.') + 1),
        Engine.valueOf(benchmark.path("params").path("engine").asText()),
        metric.path("scorePercentiles").path("50.0").asDouble(),
        metric.path("scorePercentiles").path("99.0").asDouble(),
        error(metric.path("rawDataHistogram")));
  }

  private static double error(JsonNode forks) {
    ListStatistics medians = new ListStatistics();
    forks.forEach(
        fork -> fork.forEach(iteration -> medians.addValue(Histogram.of(iteration).median())));
    return medians.getMeanErrorAt(CONFIDENCE);
  }

  /** How many times as long as another, at the median; the errors count as independent. */
  String ratioWithError(Measurement other) {
    double ratio = p50 / other.p50;
    double ratioError = ratio * Math.hypot(error / p50, other.error / other.p50);
    return String.format(Locale.ROOT, "%.2f +-%.2f", ratio, ratioError);
  }
}
