package dev.dateline.extract;

import dev.dateline.article.DateOrder;
import dev.dateline.article.DateSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the forms in which sources and texts write the date of an article: ISO 8601, RFC 822 and
 * 1123, {@code 26-FEB-1987 15:01:01.79}, {@code April 7, 2021}, {@code Wed 7 Apr 2021}, {@code
 * 2021/04/07}, {@code 07.04.2021} (a dot means day first), {@code Wed Apr 07 14:28:01 +0000 2021}.
 * Junk before and after is passed over. Immutable and thread-safe.
 */
final class WrittenDates {
  /** What lies beyond is no date. */
  private static final int MAX_LENGTH = 200;

  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String BEFORE = "(?i)(?<![\\d\\p{L}])";
  private static final String AFTER = "(?!\\d)";

  private static final Pattern YEAR_FIRST =
      Pattern.compile(BEFORE + "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + AFTER);
  private static final Pattern COMPACT =
      Pattern.compile(BEFORE + "(\\d{4})(\\d\\d)(\\d\\d)(?=T\\d|\\D|$)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          BEFORE + DAY + "[ \\t.,/-]{0,3}(?:of )?" + MONTH + "[ ,./-]{0,3}(\\d{4}|\\d\\d)" + AFTER);
  private static final Pattern MONTH_DAY =
      Pattern.compile(BEFORE + MONTH + " {0,3}" + DAY + ",? {0,3}(\\d{4})" + AFTER);
  private static final Pattern UNIX =
      Pattern.compile(
          BEFORE
              + MONTH
              + " {1,2}(\\d{1,2}) (\\d\\d:\\d\\d:\\d\\d [\\w+:-]{0,9} ?)(\\d{4})"
              + AFTER);
  private static final Pattern YEAR_LAST =
      Pattern.compile(BEFORE + "(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + AFTER);
  private static final Pattern YEAR_MONTH =
      Pattern.compile(BEFORE + "(\\d{4})[-/](\\d{1,2})" + AFTER);
  private static final Pattern MONTH_YEAR =
      Pattern.compile(BEFORE + MONTH + ",? {0,3}(\\d{4})" + AFTER);
  private static final Pattern YEAR = Pattern.compile("\\W*(\\d{4})\\W*");

  private final Optional<DateOrder> order;
  private final int thisYear;

  /**
   * @param order of day and month where both readings are possible; such dates are refused without
   * @param thisYear years of two digits lie in the hundred years up to the next one
   */
  WrittenDates(Optional<DateOrder> order, int thisYear) {
    this.order = order;
    this.thisYear = thisYear;
  }

  static WrittenDates of(ExtractionOptions options) {
    return new WrittenDates(options.dateOrder(), thisYear(options));
  }

  /** With the order that the archive tells of, where the user says none. */
  static Optional<WrittenDates> learnt(ExtractionOptions options) {
    Optional<DateOrder> order = options.statistics().dateOrder();
    return order
        .filter(known -> options.dateOrder().isEmpty())
        .map(known -> new WrittenDates(order, thisYear(options)));
  }

  private static int thisYear(ExtractionOptions options) {
    return Year.now(options.clock()).getValue();
  }

  /** The first day written in a text, with the time beside it. */
  Optional<WrittenDate> day(String text) {
    String head = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
    return unix(head)
        .or(() -> find(YEAR_FIRST, head, m -> day(m.group(1), m.group(3), m.group(4))))
        .or(() -> find(MONTH_DAY, head, m -> day(m.group(3), m.group(1), m.group(2))))
        .or(() -> find(DAY_MONTH, head, m -> day(m.group(3), m.group(2), m.group(1))))
        .or(() -> find(YEAR_LAST, head, this::yearLast))
        .or(() -> find(COMPACT, head, m -> day(m.group(1), m.group(2), m.group(3))));
  }

  /** The first day, or else month, or else the year that is all of a text. */
  Optional<WrittenDate> dayMonthOrYear(String text) {
    String head = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
    return day(head)
        .or(() -> find(MONTH_YEAR, head, m -> month(m.group(2), m.group(1))))
        .or(() -> find(YEAR_MONTH, head, m -> month(m.group(1), m.group(2))))
        .or(() -> whole(YEAR.matcher(head)));
  }

  private Optional<WrittenDate> find(
      Pattern pattern, String text, Function<Matcher, Optional<DateSpan>> reader) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    Optional<DateSpan> span = reader.apply(matcher);
    return Optional.of(WrittenTimes.around(text, matcher.start(), matcher.end(), span));
  }

  private Optional<WrittenDate> unix(String text) {
    Matcher matcher = UNIX.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    WrittenDate time = WrittenTimes.around(matcher.group(3), 0, 0, Optional.empty());
    return Optional.of(
        new WrittenDate(
            matcher.start(),
            matcher.end(),
            day(matcher.group(4), matcher.group(1), matcher.group(2)),
            time.time(),
            time.zone()));
  }

  private Optional<WrittenDate> whole(Matcher year) {
    return year.matches()
        ? Optional.of(
            new WrittenDate(
                year.start(1),
                year.end(1),
                year(Integer.parseInt(year.group(1))),
                Optional.empty(),
                Optional.empty()))
        : Optional.empty();
  }

  private static Optional<DateSpan> year(int year) {
    return year == 0 ? Optional.empty() : Optional.of(DateSpan.of(Year.of(year)));
  }

  private Optional<DateSpan> yearLast(Matcher matcher) {
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(3));
    return orderOf(matcher.group(2), first, second)
        .flatMap(
            found ->
                found == DateOrder.DMY
                    ? day(matcher.group(4), matcher.group(3), matcher.group(1))
                    : day(matcher.group(4), matcher.group(1), matcher.group(3)));
  }

  private Optional<DateOrder> orderOf(String separator, int first, int second) {
    if (separator.equals(".") || first > 12 || first == second) {
      return Optional.of(DateOrder.DMY);
    }
    return second > 12 ? Optional.of(DateOrder.MDY) : order;
  }

  private Optional<DateSpan> day(String year, String month, String day) {
    try {
      return Optional.of(
          DateSpan.of(LocalDate.of(year(year), monthNumber(month), Integer.parseInt(day))));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<DateSpan> month(String year, String month) {
    try {
      return Optional.of(DateSpan.of(YearMonth.of(year(year), monthNumber(month))));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return year;
    }
    int full = thisYear / 100 * 100 + year;
    return full > thisYear + 1 ? full - 100 : full;
  }

  static int monthNumber(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    String names = "janfebmaraprmayjunjulaugsepoctnovdec";
    return names.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
  }
}
