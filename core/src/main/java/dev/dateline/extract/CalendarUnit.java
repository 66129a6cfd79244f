package dev.dateline.extract;

import dev.dateline.article.DateSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Units of the calendar, as whole periods: the week of a day, its month, its quarter. */
enum CalendarUnit {
  DAY {
    @Override
    DateSpan around(LocalDate day) {
      return DateSpan.of(day);
    }

    @Override
    LocalDate plus(LocalDate day, long count) {
      return day.plusDays(count);
    }
  },
  /** Saturday and Sunday of a week. */
  WEEKEND {
    @Override
    DateSpan around(LocalDate day) {
      LocalDate sunday = WEEK.around(day).end();
      return new DateSpan(sunday.minusDays(1), sunday);
    }

    @Override
    LocalDate plus(LocalDate day, long count) {
      return day.plusWeeks(count);
    }
  },
  /** Monday to Sunday. */
  WEEK {
    @Override
    DateSpan around(LocalDate day) {
      LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return new DateSpan(monday, monday.plusDays(6));
    }

    @Override
    LocalDate plus(LocalDate day, long count) {
      return day.plusWeeks(count);
    }
  },
  /** Told by the week: "a fortnight ago" is the week before last. */
  FORTNIGHT {
    @Override
    DateSpan around(LocalDate day) {
      return WEEK.around(day);
    }

    @Override
    LocalDate plus(LocalDate day, long count) {
      return day.plusWeeks(2 * count);
    }
  },
  MONTH {
    @Override
    DateSpan around(LocalDate day) {
      return DateSpan.of(YearMonth.from(day));
    }

    @Override
    LocalDate plus(LocalDate day, long count) {
      return day.plusMonths(count);
    }
  },
  QUARTER {
    @Override
    DateSpan around(LocalDate day) {
      YearMonth first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1);
      return new DateSpan(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    @Override
    LocalDate plus(LocalDate day, long count) {
      return day.plusMonths(3 * count);
    }
  },
  YEAR {
    @Override
    DateSpan around(LocalDate day) {
      return DateSpan.of(Year.from(day));
    }

    @Override
    LocalDate plus(LocalDate day, long count) {
      return day.plusYears(count);
    }
  },
  /** Ten years from one divisible by ten. */
  DECADE {
    @Override
    DateSpan around(LocalDate day) {
      return years(day.getYear() / 10 * 10, 10);
    }

    @Override
    LocalDate plus(LocalDate day, long count) {
      return day.plusYears(10 * count);
    }
  },
  /** A hundred years from one divisible by a hundred. */
  CENTURY {
    @Override
    DateSpan around(LocalDate day) {
      return years(day.getYear() / 100 * 100, 100);
    }

    @Override
    LocalDate plus(LocalDate day, long count) {
      return day.plusYears(100 * count);
    }
  };

  private static final CalendarUnit[] UNITS = values();

  /** The unit that {@link CalendarToken#UNIT} numbers so. */
  static CalendarUnit numbered(int ordinal) {
    return UNITS[ordinal];
  }

  /** The whole period that holds the day. */
  abstract DateSpan around(LocalDate day);

  /** The day so many units later. */
  abstract LocalDate plus(LocalDate day, long count);

  /** Whether the span does not fit into a period of this unit. */
  boolean isShorterThan(DateSpan span) {
    return length(around(span.start())) < length(span);
  }

  private static long length(DateSpan span) {
    return ChronoUnit.DAYS.between(span.start(), span.end());
  }

  /** So many whole years. */
  static DateSpan years(int first, int count) {
    return new DateSpan(
        LocalDate.of(Math.max(first, 1), 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }
}
