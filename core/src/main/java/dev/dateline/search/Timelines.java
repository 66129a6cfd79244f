package dev.dateline.search;

import dev.dateline.Timeline;
import dev.dateline.Timeline.Period;
import dev.dateline.Timeline.Unit;
import dev.dateline.article.DateSpan;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;

/** Counts articles by the time they were published. */
final class Timelines {
  private static final int MOST_PERIODS = 100_000;

  private Timelines() {}

  static Timeline count(Moment moment, Query query, Unit unit) throws IOException {
    DayCounts all = moment.days();
    DayCounts found =
        QueryTranslator.findsAll(query)
            ? all
            : moment.search(query, DayCountsManager.of(moment.getIndexReader()));
    return new Timeline(unit, periods(found, all, unit), found.undated(), all.undated());
  }

  private static List<Period> periods(DayCounts found, DayCounts all, Unit unit) {
    List<Period> periods = new ArrayList<>();
    if (found.isEmpty()) {
      return periods;
    }
    DateSpan span = unit.around(found.firstDate());
    LocalDate last = found.lastDate();
    while (!span.start().isAfter(last)) {
      if (periods.size() == MOST_PERIODS) {
        throw new IllegalArgumentException(
            "%s to %s are more than %,d periods; choose longer ones"
                .formatted(found.firstDate(), last, MOST_PERIODS));
      }
      periods.add(new Period(span, found.within(span), all.within(span)));
      span = unit.around(span.end().plusDays(1));
    }
    return periods;
  }
}
