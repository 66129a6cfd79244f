package dev.dateline.query;

import dev.dateline.article.DateOrder;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Field;
import dev.dateline.query.Query.DateRange;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as people type them into calendar days. Immutable and thread-safe.
 *
 * <p>A partial date means its whole period, both ends included. Years run from 0001 to 9999 and
 * have four digits. Today is taken from a clock, in the zone of that clock. Read are:
 *
 * <ul>
 *   <li>{@code 2014}, {@code 2014-03}, {@code 2014-03-05}; also with {@code /} or {@code .}, with
 *       one digit for month or day, and {@code 20140305};
 *   <li>{@code 31/12/2014} and {@code 12/2014}; {@code 03/04/2014} only when the order of day and
 *       month is set;
 *   <li>{@code today} or {@code now}, {@code yesterday}, {@code tomorrow};
 *   <li>{@code 7d}, {@code 2w}, {@code 3m}, {@code 1y}: so many days, weeks, months or years that
 *       end with today: on 10 March, {@code 7d} is 4 to 10 March and {@code 1m} is 11 February to
 *       10 March;
 *   <li>{@code this-week}, {@code last-month} and so on: whole calendar weeks from Monday to
 *       Sunday, months and years;
 *   <li>where a range may stand, two of these with {@code ..} between, one of which may be missing,
 *       and ISO 8601's {@code 2014-03-01/2014-05}.
 * </ul>
 *
 * <p>What is none of these is refused by a {@link DateTimeParseException} whose message says what
 * is wrong and what to write instead.
 */
public final class DateResolver {
  private static final Pattern LAST = Pattern.compile("(\\d{1,5})([dwmy])");
  private static final Pattern CALENDAR = Pattern.compile("(this|last)-(week|month|year)");
  private static final Pattern ISO_INTERVAL =
      Pattern.compile("(\\d{4}(?:-\\d{1,2}){0,2})/(\\d{4}(?:-\\d{1,2}){0,2})");
  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  private final Clock clock;
  private final WrittenDate written;

  /**
   * A resolver.
   *
   * @param clock what today is; its zone decides the calendar day
   * @param order how {@code 03/04/2014} is read; without it such dates are refused
   */
  public DateResolver(Clock clock, Optional<DateOrder> order) {
    this.clock = Objects.requireNonNull(clock, "clock");
    this.written = new WrittenDate(order);
  }

  /**
   * Reads one period.
   *
   * @param text such as {@code 2014-03}, {@code yesterday} or {@code 7d}
   * @return its first and last day
   * @throws DateTimeParseException when the text is no such date
   */
  public DateSpan span(String text) {
    String date = text.strip().toLowerCase(Locale.ROOT);
    return named(date)
        .or(() -> calendar(date))
        .or(() -> ending(date, text))
        .or(() -> written.read(date))
        .orElseThrow(() -> WrittenDate.unreadable(text));
  }

  /**
   * Reads so many days, weeks, months or years up to today.
   *
   * @param text such as {@code 7d}, {@code 2w}, {@code 3m} or {@code 1y}
   * @return the days, today the last
   * @throws DateTimeParseException when the text is no such duration
   */
  public DateSpan last(String text) {
    return ending(text.strip().toLowerCase(Locale.ROOT), text)
        .orElseThrow(
            () ->
                WrittenDate.fault(
                    text,
                    WrittenDate.quoted(text) + " is no duration; write such as 7d, 2w, 3m or 1y"));
  }

  /**
   * Reads one period, or two with {@code ..} between, one of which may be missing.
   *
   * @param field {@link Field#DATE} or {@link Field#MENTIONS}
   * @param text such as {@code 2014-03}, {@code 2014-03..2014-05} or {@code ..yesterday}
   * @return the days
   * @throws DateTimeParseException when the text is no such range or ends before it starts
   */
  public DateRange range(Field field, String text) {
    String range = text.strip();
    int dots = range.indexOf("..");
    if (dots >= 0) {
      return range(field, range, range.substring(0, dots), range.substring(dots + 2));
    }
    Matcher interval = ISO_INTERVAL.matcher(range);
    return interval.matches()
        ? range(field, range, interval.group(1), interval.group(2))
        : DateRange.of(field, span(range));
  }

  private DateRange range(Field field, String text, String from, String to) {
    if (from.isBlank() && to.isBlank()) {
      throw WrittenDate.unreadable(text);
    }
    Optional<LocalDate> first = present(from).map(this::span).map(DateSpan::start);
    Optional<LocalDate> last = present(to).map(this::span).map(DateSpan::end);
    return ordered(field, text, first, last);
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(bound -> !bound.isBlank());
  }

  /**
   * Reads the bounds of {@code [a TO b}} or {@code >a}; exclusive ones leave out a whole period.
   */
  DateRange range(Field field, Token.Bounds bounds) {
    Optional<LocalDate> first =
        bounds
            .from()
            .map(this::span)
            .map(span -> bounds.fromInclusive() ? span.start() : span.end().plusDays(1));
    Optional<LocalDate> last =
        bounds
            .to()
            .map(this::span)
            .map(span -> bounds.toInclusive() ? span.end() : span.start().minusDays(1));
    String text = bounds.from().orElse("") + ".." + bounds.to().orElse("");
    return ordered(field, text, first, last);
  }

  private static DateRange ordered(
      Field field, String text, Optional<LocalDate> first, Optional<LocalDate> last) {
    if (first
        .filter(DateResolver::isBeyond)
        .or(() -> last.filter(DateResolver::isBeyond))
        .isPresent()) {
      throw WrittenDate.fault(
          text, WrittenDate.quoted(text) + " holds no day of the years 0001 to 9999");
    }
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      throw WrittenDate.fault(
          text, WrittenDate.quoted(text) + " ends before it starts; the earlier date comes first");
    }
    return new DateRange(field, first, last);
  }

  private static boolean isBeyond(LocalDate day) {
    return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
  }

  /** What now is. */
  Clock clock() {
    return clock;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Optional<DateSpan> named(String date) {
    return switch (date) {
      case "today", "now" -> Optional.of(DateSpan.of(today()));
      case "yesterday" -> Optional.of(DateSpan.of(today().minusDays(1)));
      case "tomorrow" -> Optional.of(DateSpan.of(today().plusDays(1)));
      default -> Optional.empty();
    };
  }

  private Optional<DateSpan> calendar(String date) {
    Matcher matcher = CALENDAR.matcher(date);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int ago = matcher.group(1).equals("last") ? 1 : 0;
    return Optional.of(
        switch (matcher.group(2)) {
          case "week" -> week(today().minusWeeks(ago));
          case "month" -> DateSpan.of(YearMonth.from(today()).minusMonths(ago));
          default -> DateSpan.of(Year.from(today()).minusYears(ago));
        });
  }

  private static DateSpan week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new DateSpan(monday, monday.plusDays(6));
  }

  private Optional<DateSpan> ending(String date, String text) {
    Matcher matcher = LAST.matcher(date);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int count = Integer.parseInt(matcher.group(1));
    if (count == 0) {
      throw WrittenDate.fault(text, WrittenDate.quoted(text) + " holds no days; write such as 7d");
    }
    LocalDate before = before(count, matcher.group(2));
    if (isBeyond(before)) {
      throw WrittenDate.fault(
          text, WrittenDate.quoted(text) + " reaches back before the year 0001");
    }
    return Optional.of(new DateSpan(before.plusDays(1), today()));
  }

  private LocalDate before(int count, String unit) {
    return switch (unit) {
      case "d" -> today().minusDays(count);
      case "w" -> today().minusWeeks(count);
      case "m" -> today().minusMonths(count);
      default -> today().minusYears(count);
    };
  }
}
