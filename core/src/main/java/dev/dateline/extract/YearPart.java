package dev.dateline.extract;

import dev.dateline.article.DateSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A part that every year has.
 *
 * @param kind what it is
 * @param number the month, or which season, quarter or half
 * @param day the day of the month, or 0
 */
record YearPart(Kind kind, int number, int day) {
  enum Kind {
    DAY,
    MONTH,
    /** March to May, June to August, September to November, December to February. */
    SEASON,
    QUARTER,
    HALF,
    YEAR,
    /** The decade of the year. */
    DECADE
  }

  static YearPart day(int month, int day) {
    return new YearPart(Kind.DAY, month, day);
  }

  static YearPart month(int month) {
    return new YearPart(Kind.MONTH, month, 0);
  }

  static YearPart season(int number) {
    return new YearPart(Kind.SEASON, number, 0);
  }

  static YearPart quarter(int number) {
    return new YearPart(Kind.QUARTER, number, 0);
  }

  static YearPart half(int number) {
    return new YearPart(Kind.HALF, number, 0);
  }

  static YearPart year() {
    return new YearPart(Kind.YEAR, 0, 0);
  }

  static YearPart decade() {
    return new YearPart(Kind.DECADE, 0, 0);
  }

  /** The part in a year; empty for February 29 of most years and beyond years 1 to 9998. */
  Optional<DateSpan> in(int year) {
    if (year < 1 || year > 9998) {
      return Optional.empty();
    }
    return switch (kind) {
      case DAY -> dayIn(year);
      case MONTH -> Optional.of(months(year, number, 1));
      case SEASON -> Optional.of(months(year, 3 * number, 3));
      case QUARTER -> Optional.of(months(year, 3 * number - 2, 3));
      case HALF -> Optional.of(months(year, 6 * number - 5, 6));
      case YEAR -> Optional.of(months(year, 1, 12));
      case DECADE -> Optional.of(CalendarUnit.years(year / 10 * 10, 10));
    };
  }

  private Optional<DateSpan> dayIn(int year) {
    try {
      return Optional.of(DateSpan.of(LocalDate.of(year, number, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateSpan months(int year, int first, int count) {
    YearMonth month = YearMonth.of(year, first);
    return new DateSpan(month.atDay(1), month.plusMonths(count - 1L).atEndOfMonth());
  }

  /** The year whose part is called "this": winter is called after the year it began in. */
  int yearAround(LocalDate day) {
    boolean begunBefore = kind == Kind.SEASON && number == 4 && day.getMonthValue() <= 6;
    return begunBefore ? day.getYear() - 1 : day.getYear();
  }

  /** The first that ends on or after a day. */
  Optional<DateSpan> firstFrom(LocalDate start) {
    return firstOf(start.getYear() - 1, 1, span -> !span.end().isBefore(start));
  }

  /** The last that starts on or before a day. */
  Optional<DateSpan> lastUpTo(LocalDate end) {
    return firstOf(end.getYear() + 1, -1, span -> !span.start().isAfter(end));
  }

  /** The last that ends before a day. */
  Optional<DateSpan> lastBefore(LocalDate day) {
    return firstOf(day.getYear(), -1, span -> span.end().isBefore(day));
  }

  /** The first that starts after a day. */
  Optional<DateSpan> firstAfter(LocalDate day) {
    return firstOf(day.getYear(), 1, span -> span.start().isAfter(day));
  }

  /** The one that begins in a span, or else nearest to its beginning. */
  Optional<DateSpan> nearest(DateSpan around) {
    LocalDate day = around.start();
    Optional<DateSpan> before = firstOf(day.getYear(), -1, span -> !span.start().isAfter(day));
    Optional<DateSpan> after = firstAfter(day);
    return after
        .filter(
            span ->
                span.overlaps(around)
                    || before.isEmpty()
                    || distance(span, day) <= distance(before.get(), day))
        .or(() -> before);
  }

  private static long distance(DateSpan span, LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(day, span.start()));
  }

  private Optional<DateSpan> firstOf(int year, int step, Predicate<DateSpan> wanted) {
    for (int i = 0; i < MAX_LEAP_GAP; i++) {
      Optional<DateSpan> span = in(year + i * step).filter(wanted);
      if (span.isPresent()) {
        return span;
      }
    }
    return Optional.empty();
  }

  /** Within so many years there is a February 29: eight, as around 1900, and one on either side. */
  private static final int MAX_LEAP_GAP = 10;
}
