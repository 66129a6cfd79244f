package dev.dateline.query;

import dev.dateline.article.DateSpan;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times and date math as Solr ({@code NOW-7DAYS/DAY}) and Elasticsearch ({@code now-7d/d}, {@code
 * 2021-04-06||+1M}) write them, of which days are kept: those written, whatever the zone beside
 * them. As there, {@code /DAY} is the moment at which the day begins, but {@code /d} is all of it.
 */
final class DateMath {
  private static final String UNIT =
      "(?:(?:YEAR|MONTH|DAY|HOUR|MINUTE|SECOND|MILLISECOND|MILLI)S?|DATE|[yMwdhHms])";
  private static final String ZONE = "(?:[Zz]|[+-]\\d{2}:?\\d{2})?";
  private static final String TIME = "(\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)";
  private static final Pattern MATH =
      Pattern.compile(
          "(?:[Nn][Oo][Ww]|(\\d{4}-\\d{2}-\\d{2})(?:[Tt ]"
              + TIME
              + ZONE
              + ")?)(?:\\|\\|)?"
              + "((?:[+-]\\d{1,9}"
              + UNIT
              + "|/"
              + UNIT
              + ")*)");
  private static final Pattern STEP = Pattern.compile("([+-]\\d+|/)(\\p{Alpha}+)");
  private static final int LONGEST = 100;
  private static final int LAST_YEAR = 9999;
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private final Clock clock;

  DateMath(Clock clock) {
    this.clock = clock;
  }

  /**
   * A moment, or a whole period of one or more days.
   *
   * @param time the moment, or when the period starts
   * @param last the last day of a period; empty for a moment
   */
  record Moment(LocalDateTime time, Optional<LocalDate> last) {
    DateSpan days() {
      return new DateSpan(time.toLocalDate(), last.orElseGet(time::toLocalDate));
    }

    /** The first day of a range that starts here, or the last one before it. */
    Bound from(boolean inclusive) {
      return new Bound(
          inclusive ? days().start() : days().end(),
          inclusive || (last.isEmpty() && time.toLocalTime().isBefore(LAST_SECOND)));
    }

    /** The last day of a range that ends here, or the first one after it. */
    Bound to(boolean inclusive) {
      boolean within = last.isEmpty() && time.toLocalTime().isAfter(LocalTime.MIDNIGHT);
      return new Bound(inclusive ? days().end() : days().start(), inclusive || within);
    }
  }

  /** One end of a range of days. */
  record Bound(LocalDate day, boolean inclusive) {}

  /** Reads a time or date math; empty when the text is neither, or leads out of the calendar. */
  Optional<Moment> read(String text) {
    Matcher matcher = MATH.matcher(text.strip());
    if (text.length() > LONGEST || !matcher.matches() || isDay(matcher)) {
      return Optional.empty();
    }
    try {
      return Optional.of(moved(start(matcher), matcher.group(3))).filter(DateMath::isKnown);
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** A day is no moment. */
  private static boolean isDay(Matcher matcher) {
    return matcher.group(1) != null && matcher.group(2) == null && matcher.group(3).isEmpty();
  }

  private static boolean isKnown(Moment moment) {
    int last = moment.last().orElseGet(moment.time()::toLocalDate).getYear();
    return moment.time().getYear() >= 1 && last <= LAST_YEAR;
  }

  private LocalDateTime start(Matcher matcher) {
    if (matcher.group(1) == null) {
      return LocalDateTime.now(clock);
    }
    LocalTime time =
        matcher.group(2) == null ? LocalTime.MIDNIGHT : LocalTime.parse(matcher.group(2));
    return LocalDate.parse(matcher.group(1)).atTime(time);
  }

  private static Moment moved(LocalDateTime start, String steps) {
    Moment moment = new Moment(start, Optional.empty());
    Matcher step = STEP.matcher(steps);
    while (step.find()) {
      String unit = step.group(2);
      moment =
          step.group(1).equals("/")
              ? rounded(moment.time(), unit)
              : new Moment(
                  moment.time().plus(Long.parseLong(step.group(1)), unit(unit)), Optional.empty());
    }
    return moment;
  }

  private static Moment rounded(LocalDateTime time, String name) {
    ChronoUnit unit = unit(name);
    LocalDateTime start = startOf(time, unit);
    boolean period = name.length() == 1 && unit.isDateBased();
    LocalDate next = start.plus(1, unit).toLocalDate();
    return new Moment(start, period ? Optional.of(next.minusDays(1)) : Optional.empty());
  }

  private static LocalDateTime startOf(LocalDateTime time, ChronoUnit unit) {
    LocalDate day = time.toLocalDate();
    return switch (unit) {
      case YEARS -> day.withDayOfYear(1).atStartOfDay();
      case MONTHS -> day.withDayOfMonth(1).atStartOfDay();
      case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).atStartOfDay();
      default -> time.truncatedTo(unit);
    };
  }

  private static ChronoUnit unit(String name) {
    return switch (name) {
      case "y", "YEAR", "YEARS" -> ChronoUnit.YEARS;
      case "M", "MONTH", "MONTHS" -> ChronoUnit.MONTHS;
      case "w" -> ChronoUnit.WEEKS;
      case "d", "DAY", "DAYS", "DATE" -> ChronoUnit.DAYS;
      case "h", "H", "HOUR", "HOURS" -> ChronoUnit.HOURS;
      case "m", "MINUTE", "MINUTES" -> ChronoUnit.MINUTES;
      case "s", "SECOND", "SECONDS" -> ChronoUnit.SECONDS;
      default -> ChronoUnit.MILLIS;
    };
  }
}
