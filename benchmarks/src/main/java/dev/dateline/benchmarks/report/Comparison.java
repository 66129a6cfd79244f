package dev.dateline.benchmarks.report;

import dev.dateline.benchmarks.Engine;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How long one case took each engine. */
final class Comparison {
  private final Map<Engine, Measurement> measurements = new EnumMap<>(Engine.class);

  void add(Measurement measurement) {
    measurements.put(measurement.engine(), measurement);
  }

  Optional<Measurement> of(Engine engine) {
    return Optional.ofNullable(measurements.get(engine));
  }

  Stream<Measurement> measurements() {
    return measurements.values().stream();
  }

  /** How many times as long as the floor Dateline takes, at the median. */
  Optional<Double> ratio() {
    return of(Engine.DATELINE)
        .flatMap(dateline -> of(Engine.FLOOR).map(floor -> dateline.ratio(floor)));
  }
}
