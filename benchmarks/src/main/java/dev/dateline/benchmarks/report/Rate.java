package dev.dateline.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.benchmarks.Engine;
import java.util.Comparator;

/**
 * How much one case got done, as JMH reports it.
 *
 * @param measured the case
 * @param engine who did it; Dateline where nobody else could
 * @param articles a second
 * @param megabytes of text a second
 */
record Rate(Case measured, Engine engine, double articles, double megabytes)
    implements Comparable<Rate> {
  private static final Comparator<Rate> ORDER =
      Comparator.comparing(Rate::measured).thenComparing(Rate::engine);

  private static final double MEGABYTE = 1e6;

  /** Operations are articles, where articles are not counted beside them. */
  static Rate of(JsonNode benchmark) {
    JsonNode counters = benchmark.path("secondaryMetrics");
    double operations = benchmark.path("primaryMetric").path("score").asDouble();
    return new Rate(
        Case.of(benchmark),
        Engine.valueOf(benchmark.path("params").path("engine").asText(Engine.DATELINE.name())),
        counters.path("articles").path("score").asDouble(operations),
        counters.path("bytes").path("score").asDouble() / MEGABYTE);
  }

  @Override
  public int compareTo(Rate other) {
    return ORDER.compare(this, other);
  }
}
