package dev.dateline.article;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Inclusive calendar days: "February 2020" is 2020-02-01..2020-02-29. A partial date always means
 * its whole period.
 *
 * @param start first day
 * @param end last day, not before {@code start}
 */
public record DateSpan(LocalDate start, LocalDate end) {
  /** The calendar unit that a span covers exactly, or {@link #RANGE}. */
  public enum Granularity {
    /** One day. */
    DAY,
    /** Monday to Sunday. */
    WEEK,
    /** A calendar month. */
    MONTH,
    /** Three calendar months from January, April, July or October. */
    QUARTER,
    /** A calendar year. */
    YEAR,
    /** Ten calendar years from one divisible by ten. */
    DECADE,
    /** A hundred calendar years from one divisible by a hundred, as in "the 1900s". */
    CENTURY,
    /** Any other days. */
    RANGE
  }

  private static final Pattern PARTIAL =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

  /** Checks the order and that both years lie in 1..9999. */
  public DateSpan {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "a span cannot end before it starts: " + start + ".." + end);
    }
    if (start.getYear() < 1 || end.getYear() > 9999) {
      throw new IllegalArgumentException("years must lie in 1..9999: " + start + ".." + end);
    }
  }

  /**
   * One day.
   *
   * @param day the day
   * @return the span
   */
  public static DateSpan of(LocalDate day) {
    return new DateSpan(day, day);
  }

  /**
   * A whole month.
   *
   * @param month the month
   * @return the span
   */
  public static DateSpan of(YearMonth month) {
    return new DateSpan(month.atDay(1), month.atEndOfMonth());
  }

  /**
   * A whole year.
   *
   * @param year the year
   * @return the span
   */
  public static DateSpan of(Year year) {
    return new DateSpan(year.atDay(1), year.atMonth(12).atEndOfMonth());
  }

  /**
   * Reads {@code 2021}, {@code 2021-04}, {@code 2021-04-06} or two of them with {@code ..} between.
   * The inverse of {@link #toString()}.
   *
   * @param text the text
   * @return the span, or empty when the text is of another form or names no day of the calendar
   */
  public static Optional<DateSpan> parse(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return parsePartial(text);
    }
    Optional<DateSpan> from = parsePartial(text.substring(0, dots));
    Optional<DateSpan> to = parsePartial(text.substring(dots + 2));
    return from.isEmpty() || to.isEmpty() || to.get().end.isBefore(from.get().start)
        ? Optional.empty()
        : Optional.of(new DateSpan(from.get().start, to.get().end));
  }

  private static Optional<DateSpan> parsePartial(String text) {
    Matcher matcher = PARTIAL.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(matcher.group(1));
      if (year == 0) {
        return Optional.empty();
      }
      if (matcher.group(2) == null) {
        return Optional.of(of(Year.of(year)));
      }
      int month = Integer.parseInt(matcher.group(2));
      return Optional.of(
          matcher.group(3) == null
              ? of(YearMonth.of(year, month))
              : of(LocalDate.of(year, month, Integer.parseInt(matcher.group(3)))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Tells whether the two share a day.
   *
   * @param other another span
   * @return whether they overlap
   */
  public boolean overlaps(DateSpan other) {
    return !start.isAfter(other.end) && !end.isBefore(other.start);
  }

  /**
   * The calendar unit that this span covers exactly.
   *
   * @return the unit, or {@link Granularity#RANGE}
   */
  public Granularity granularity() {
    if (start.equals(end)) {
      return Granularity.DAY;
    }
    if (start.getDayOfWeek() == DayOfWeek.MONDAY && end.equals(start.plusDays(6))) {
      return Granularity.WEEK;
    }
    if (start.getDayOfMonth() != 1) {
      return Granularity.RANGE;
    }
    LocalDate next = end.plusDays(1);
    if (next.equals(start.plusMonths(1))) {
      return Granularity.MONTH;
    }
    if (next.equals(start.plusMonths(3)) && start.getMonthValue() % 3 == 1) {
      return Granularity.QUARTER;
    }
    if (start.getMonthValue() != 1) {
      return Granularity.RANGE;
    }
    if (next.equals(start.plusYears(1))) {
      return Granularity.YEAR;
    }
    if (next.equals(start.plusYears(10)) && start.getYear() % 10 == 0) {
      return Granularity.DECADE;
    }
    return next.equals(start.plusYears(100)) && start.getYear() % 100 == 0
        ? Granularity.CENTURY
        : Granularity.RANGE;
  }

  /**
   * The shortest form that the query language reads back: {@code 2021-04-06}, {@code 2021-04},
   * {@code 2021} or {@code 2021-04-06..2021-04-09}.
   */
  @Override
  public String toString() {
    return switch (granularity()) {
      case DAY -> start.toString();
      case MONTH -> YearMonth.from(start).toString();
      case YEAR -> start.toString().substring(0, 4);
      case WEEK, QUARTER, DECADE, CENTURY, RANGE -> start + ".." + end;
    };
  }
}
