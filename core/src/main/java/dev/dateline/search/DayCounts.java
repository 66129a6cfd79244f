package dev.dateline.search;

import dev.dateline.article.DateSpan;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How many articles were published on which day. For one thread. */
final class DayCounts {
  private final NavigableMap<Long, Long> days = new TreeMap<>();
  private long undated;

  void add(long epochDay, long count) {
    days.merge(epochDay, count, Long::sum);
  }

  void addUndated(long count) {
    undated += count;
  }

  void add(DayCounts other) {
    other.days.forEach(this::add);
    undated += other.undated;
  }

  boolean isEmpty() {
    return days.isEmpty();
  }

  LocalDate first() {
    return LocalDate.ofEpochDay(days.firstKey());
  }

  LocalDate last() {
    return LocalDate.ofEpochDay(days.lastKey());
  }

  long undated() {
    return undated;
  }

  long within(DateSpan span) {
    Map<Long, Long> inside =
        days.subMap(span.start().toEpochDay(), true, span.end().toEpochDay(), true);
    return inside.values().stream().mapToLong(Long::longValue).sum();
  }
}
