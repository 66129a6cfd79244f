package dev.dateline.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The times that one iteration measured.
 *
 * @param bars ordered by value
 */
record Histogram(List<Bar> bars) {
  /**
   * Times that count as equal.
   *
   * @param value the time
   * @param count how many there are
   */
  record Bar(double value, long count) {}

  Histogram {
    bars = List.copyOf(bars);
  }

  /** Reads pairs of value and count, as JMH writes them. */
  static Histogram of(JsonNode pairs) {
    return new Histogram(
        StreamSupport.stream(pairs.spliterator(), false)
            .map(pair -> new Bar(pair.path(0).asDouble(), pair.path(1).asLong()))
            .toList());
  }

  private long count() {
    return bars.stream().mapToLong(Bar::count).sum();
  }

  double median() {
    long half = (count() + 1) / 2;
    long seen = 0;
    for (Bar bar : bars) {
      seen += bar.count();
      if (seen >= half) {
        return bar.value();
      }
    }
    return Double.NaN;
  }

  /** Joins neighbours into bars of about the same count, each under its median. */
  Histogram thinned(int most) {
    long full = Math.ceilDiv(count(), most);
    List<Bar> thin = new ArrayList<>();
    List<Bar> group = new ArrayList<>();
    long grouped = 0;
    for (Bar bar : bars) {
      group.add(bar);
      grouped += bar.count();
      if (grouped >= full || bar.equals(bars.getLast())) {
        thin.add(new Bar(new Histogram(group).median(), grouped));
        group.clear();
        grouped = 0;
      }
    }
    return new Histogram(thin);
  }

  /** Writes pairs of value and count, as JMH does. */
  ArrayNode json() {
    ArrayNode pairs = JsonNodeFactory.instance.arrayNode();
    bars.forEach(bar -> pairs.addArray().add(bar.value()).add(bar.count()));
    return pairs;
  }
}
