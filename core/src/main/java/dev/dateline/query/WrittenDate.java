package dev.dateline.query;

import dev.dateline.article.DateOrder;
import dev.dateline.article.DateSpan;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in digits, and why some are refused. */
final class WrittenDate {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})(?:([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})()(\\d{2})(\\d{2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
  private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
  private static final Pattern WITH_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[t ]\\d.*");
  private static final DateTimeFormatter DAY_OF_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final int MONTHS = 12;
  private static final int LONGEST_SHOWN = 40;

  private final Optional<DateOrder> order;

  WrittenDate(Optional<DateOrder> order) {
    this.order = Objects.requireNonNull(order, "order");
  }

  /** The period, or empty when the text has another form. */
  Optional<DateSpan> read(String text) {
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    Matcher compact = COMPACT.matcher(text);
    if (yearFirst.matches()) {
      return Optional.of(yearFirst(text, yearFirst));
    }
    return compact.matches() ? Optional.of(yearFirst(text, compact)) : yearLast(text);
  }

  private static DateSpan yearFirst(String text, Matcher matcher) {
    int year = year(text, matcher.group(1));
    if (matcher.group(3) == null) {
      return DateSpan.of(Year.of(year));
    }
    YearMonth month = month(text, year, Integer.parseInt(matcher.group(3)));
    return matcher.group(4) == null
        ? DateSpan.of(month)
        : DateSpan.of(day(text, month, Integer.parseInt(matcher.group(4))));
  }

  private Optional<DateSpan> yearLast(String text) {
    Matcher day = YEAR_LAST.matcher(text);
    if (day.matches()) {
      int year = year(text, day.group(4));
      return Optional.of(
          DateSpan.of(
              ordered(text, year, Integer.parseInt(day.group(1)), Integer.parseInt(day.group(3)))));
    }
    Matcher month = MONTH_AND_YEAR.matcher(text);
    return month.matches()
        ? Optional.of(
            DateSpan.of(month(text, year(text, month.group(2)), Integer.parseInt(month.group(1)))))
        : Optional.empty();
  }

  /** A day whose two numbers may stand in either order, if only one is possible or it is set. */
  private LocalDate ordered(String text, int year, int first, int second) {
    if (first > MONTHS || first == second) {
      return day(text, month(text, year, second), first);
    }
    if (second > MONTHS) {
      return day(text, month(text, year, first), second);
    }
    LocalDate dayFirst = day(text, month(text, year, second), first);
    LocalDate monthFirst = day(text, month(text, year, first), second);
    return switch (order.orElseThrow(() -> ambiguous(text, dayFirst, monthFirst))) {
      case DMY -> dayFirst;
      case MDY -> monthFirst;
    };
  }

  private static DateTimeParseException ambiguous(
      String text, LocalDate dayFirst, LocalDate monthFirst) {
    return fault(
        text,
        "%s may be %s or %s; write %s or %s, or set the order of day and month"
            .formatted(
                text,
                DAY_OF_MONTH.format(dayFirst),
                DAY_OF_MONTH.format(monthFirst),
                dayFirst,
                monthFirst));
  }

  private static int year(String text, String digits) {
    int year = Integer.parseInt(digits);
    if (year == 0) {
      throw fault(text, quoted(text) + " is no date; years run from 0001 to 9999");
    }
    return year;
  }

  private static YearMonth month(String text, int year, int month) {
    if (month < 1 || month > MONTHS) {
      throw fault(text, quoted(text) + " is no date; months run from 1 to 12");
    }
    return YearMonth.of(year, month);
  }

  private static LocalDate day(String text, YearMonth month, int day) {
    if (!month.isValidDay(day)) {
      throw fault(
          text,
          String.format(
              Locale.ROOT,
              "%s is no date; %s %d has %d days",
              quoted(text),
              name(month.getMonth()),
              month.getYear(),
              month.lengthOfMonth()));
    }
    return month.atDay(day);
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  static DateTimeParseException unreadable(String text) {
    Matcher time = WITH_TIME.matcher(text.strip().toLowerCase(Locale.ROOT));
    return fault(
        text,
        quoted(text)
            + (time.matches()
                ? " has a time, but only days are known; write " + time.group(1)
                : " is no date; write such as 2014, 2014-03, 2014-03-05, 2014-03..2014-05,"
                    + " yesterday, 7d or last-month"));
  }

  static DateTimeParseException fault(String text, String message) {
    return new DateTimeParseException(message, text, 0);
  }

  static String quoted(String text) {
    return text.length() <= LONGEST_SHOWN
        ? "\"" + text + "\""
        : "\"" + text.substring(0, LONGEST_SHOWN) + "...\"";
  }
}
