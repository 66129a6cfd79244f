package dev.dateline.search;

import dev.dateline.Timeline;
import dev.dateline.Timeline.Period;
import dev.dateline.Timeline.Unit;
import dev.dateline.article.DateSpan;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.apache.lucene.search.Query;

/** Counts articles by the time they were published. */
public final class Timelines {
  private static final int MOST_PERIODS = 100_000;

  private Timelines() {}

  static Timeline count(Moment moment, Query query, Unit unit) throws IOException {
    DayCounts all = moment.days();
    DayCounts found =
        LuceneQueries.findsAll(query)
            ? all
            : moment.search(query, DayCountsManager.of(moment.getIndexReader()));
    List<Period> periods =
        found.isEmpty()
            ? List.of()
            : periods(unit, found.firstDate(), found.lastDate(), found::within, all::within);
    return new Timeline(unit, periods, found.undated(), all.undated());
  }

  /**
   * The periods from one day to another, without a gap.
   *
   * @param unit the length of a period
   * @param first a day of the first
   * @param last a day of the last
   * @param found how many articles were found in a period
   * @param all how many there are
   * @return the periods in order
   * @throws IllegalArgumentException when there would be more than 100,000
   */
  public static List<Period> periods(
      Unit unit,
      LocalDate first,
      LocalDate last,
      ToLongFunction<DateSpan> found,
      ToLongFunction<DateSpan> all) {
    List<Period> periods = new ArrayList<>();
    DateSpan span = unit.around(first);
    while (!span.start().isAfter(last)) {
      if (periods.size() == MOST_PERIODS) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "%s to %s are more than %,d periods; choose longer ones",
                first,
                last,
                MOST_PERIODS));
      }
      periods.add(new Period(span, found.applyAsLong(span), all.applyAsLong(span)));
      span = unit.around(span.end().plusDays(1));
    }
    return periods;
  }
}
