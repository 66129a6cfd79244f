package dev.dateline.extract;

import dev.dateline.article.DateSpan;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that a TIMEX value names; lengths of time and vague values name none. */
final class TimexValue {
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:T.*)?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}(?:-\\d\\d)?");
  private static final Pattern DECADE = Pattern.compile("(\\d{3})[X]?");
  private static final Pattern CENTURY = Pattern.compile("(\\d{2})(?:XX)?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(SP|SU|FA|AU|WI|Q[1-4]|H[12])");

  private TimexValue() {}

  static Optional<DateSpan> span(String value) {
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      return DateSpan.parse(day.group(1));
    }
    if (YEAR.matcher(value).matches()) {
      return DateSpan.parse(value);
    }
    return years(value).or(() -> week(value)).or(() -> part(value));
  }

  private static Optional<DateSpan> years(String value) {
    Matcher decade = DECADE.matcher(value);
    if (decade.matches()) {
      return Optional.of(CalendarUnit.years(10 * Integer.parseInt(decade.group(1)), 10));
    }
    Matcher century = CENTURY.matcher(value);
    return century.matches()
        ? Optional.of(CalendarUnit.years(100 * Integer.parseInt(century.group(1)), 100))
        : Optional.empty();
  }

  private static Optional<DateSpan> week(String value) {
    Matcher week = WEEK.matcher(value);
    if (!week.matches()) {
      return Optional.empty();
    }
    LocalDate monday =
        LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
            .with(WeekFields.ISO.dayOfWeek(), 1);
    return Optional.of(
        new DateSpan(week.group(3) == null ? monday : monday.plusDays(5), monday.plusDays(6)));
  }

  private static Optional<DateSpan> part(String value) {
    Matcher part = PART.matcher(value);
    return part.matches()
        ? named(part.group(2)).in(Integer.parseInt(part.group(1)))
        : Optional.empty();
  }

  private static YearPart named(String name) {
    return switch (name) {
      case "SP" -> YearPart.season(1);
      case "SU" -> YearPart.season(2);
      case "FA", "AU" -> YearPart.season(3);
      case "WI" -> YearPart.season(4);
      case "H1", "H2" -> YearPart.half(name.charAt(1) - '0');
      default -> YearPart.quarter(name.charAt(1) - '0');
    };
  }
}
