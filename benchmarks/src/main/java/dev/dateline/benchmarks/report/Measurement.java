package dev.dateline.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.benchmarks.Engine;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.util.ListStatistics;

/**
 * How long one case took one engine, as JMH reports it.
 *
 * @param measured the case
 * @param engine who did it; Dateline where nobody else could
 * @param p50 median of single operations, in microseconds
 * @param p99 99th percentile of single operations, in microseconds
 * @param error half the 99 % confidence interval of the median, from those of the iterations, in
 *     microseconds; not a number where iterations are not told apart
 */
record Measurement(Case measured, Engine engine, double p50, double p99, double error) {
  private static final double CONFIDENCE = 0.99;

  static Measurement of(JsonNode benchmark) {
    JsonNode metric = benchmark.path("primaryMetric");
    double micros = micros(metric.path("scoreUnit").asText());
    return new Measurement(
        Case.of(benchmark),
        Engine.valueOf(benchmark.path("params").path("engine").asText(Engine.DATELINE.name())),
        metric.path("scorePercentiles").path("50.0").asDouble() * micros,
        metric.path("scorePercentiles").path("99.0").asDouble() * micros,
        error(metric.path("rawDataHistogram")) * micros);
  }

  /** How many microseconds a unit such as {@code ms/op} has. */
  private static double micros(String unit) {
    TimeUnit time =
        switch (unit) {
          case "ns/op" -> TimeUnit.NANOSECONDS;
          case "us/op" -> TimeUnit.MICROSECONDS;
          case "ms/op" -> TimeUnit.MILLISECONDS;
          case "s/op" -> TimeUnit.SECONDS;
          default -> throw new IllegalArgumentException("not the unit of a time: " + unit);
        };
    return time.toNanos(1) / 1e3;
  }

  private static double error(JsonNode forks) {
    ListStatistics medians = new ListStatistics();
    forks.forEach(
        fork -> fork.forEach(iteration -> medians.addValue(Histogram.of(iteration).median())));
    return medians.getMeanErrorAt(CONFIDENCE);
  }

  /** How many times as long as another, at the median. */
  double ratio(Measurement other) {
    return p50 / other.p50;
  }

  /** The same with its error; the errors count as independent. */
  String ratioWithError(Measurement other) {
    double ratioError = ratio(other) * Math.hypot(error / p50, other.error / other.p50);
    return String.format(Locale.ROOT, "%.2f +-%.2f", ratio(other), ratioError);
  }
}
