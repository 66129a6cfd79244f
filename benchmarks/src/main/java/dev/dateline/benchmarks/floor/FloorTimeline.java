package dev.dateline.benchmarks.floor;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Counts articles by time: by day first, in an array from the first day of the index to its last.
 * All articles are counted anew each time; Dateline keeps their counts.
 */
final class FloorTimeline {
  private static final int SECONDS_A_DAY = 86_400;

  private final IndexSearcher searcher;
  private final ChronoUnit unit;

  FloorTimeline(IndexSearcher searcher, ChronoUnit unit) {
    this.searcher = searcher;
    this.unit = unit;
  }

  List<FloorPeriod> count(Query query) throws IOException {
    int first = day(PointValues.getMinPackedValue(searcher.getIndexReader(), FloorFields.DATE));
    int last = day(PointValues.getMaxPackedValue(searcher.getIndexReader(), FloorFields.DATE));
    FloorDays days = new FloorDays(first, last);
    int[] found = searcher.search(query, days);
    int[] all = searcher.search(MatchAllDocsQuery.INSTANCE, days);
    return trimmed(periods(first, found, all));
  }

  private static int day(byte[] packedSeconds) {
    return Math.toIntExact(
        Math.floorDiv(LongPoint.decodeDimension(packedSeconds, 0), SECONDS_A_DAY));
  }

  private List<FloorPeriod> periods(int first, int[] found, int[] all) {
    List<FloorPeriod> periods = new ArrayList<>();
    LocalDate start = start(LocalDate.ofEpochDay(first));
    int day = 0;
    while (day < found.length) {
      LocalDate next = start.plus(1, unit);
      int end = Math.toIntExact(Math.min(found.length, next.toEpochDay() - first));
      periods.add(new FloorPeriod(start, sum(found, day, end), sum(all, day, end)));
      start = next;
      day = end;
    }
    return periods;
  }

  private LocalDate start(LocalDate day) {
    return switch (unit) {
      case DAYS -> day;
      case MONTHS -> day.withDayOfMonth(1);
      case YEARS -> day.withDayOfYear(1);
      default -> throw new IllegalArgumentException("not days, months or years: " + unit);
    };
  }

  private static long sum(int[] counts, int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += counts[i];
    }
    return sum;
  }

  private static List<FloorPeriod> trimmed(List<FloorPeriod> periods) {
    int from = 0;
    int to = periods.size();
    while (from < to && periods.get(from).found() == 0) {
      from++;
    }
    while (to > from && periods.get(to - 1).found() == 0) {
      to--;
    }
    return periods.subList(from, to);
  }
}
