package dev.dateline.search;

import dev.dateline.article.DateSpan;
import java.time.LocalDate;

/** How many articles were published on which day, between two days. For one thread. */
final class DayCounts {
  private final long firstDay;
  private final int[] counts;
  private long undated;

  /**
   * No articles yet.
   *
   * @param firstDay the first that is counted, in days since 1970-01-01
   * @param lastDay the last that is counted
   */
  DayCounts(long firstDay, long lastDay) {
    this.firstDay = firstDay;
    this.counts = new int[Math.toIntExact(lastDay - firstDay + 1)];
  }

  void add(long day, int count) {
    counts[(int) (day - firstDay)] += count;
  }

  void addUndated(long count) {
    undated += count;
  }

  /** Adds the counts of the same days. */
  void add(DayCounts other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    undated += other.undated;
  }

  long undated() {
    return undated;
  }

  boolean isEmpty() {
    return first() == counts.length;
  }

  LocalDate firstDate() {
    return LocalDate.ofEpochDay(firstDay + first());
  }

  private int first() {
    int first = 0;
    while (first < counts.length && counts[first] == 0) {
      first++;
    }
    return first;
  }

  LocalDate lastDate() {
    int last = counts.length - 1;
    while (counts[last] == 0) {
      last--;
    }
    return LocalDate.ofEpochDay(firstDay + last);
  }

  long within(DateSpan span) {
    int from = index(span.start());
    int to = index(span.end().plusDays(1));
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += counts[i];
    }
    return sum;
  }

  private int index(LocalDate day) {
    return Math.clamp(day.toEpochDay() - firstDay, 0, counts.length);
  }
}
