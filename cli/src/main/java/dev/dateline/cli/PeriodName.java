package dev.dateline.cli;

import dev.dateline.article.DateSpan;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and periods in words. */
final class PeriodName {
  private static final DateTimeFormatter DAY = formatter("d MMMM uuuu");
  private static final DateTimeFormatter MONTH = formatter("MMMM uuuu");
  private static final DateTimeFormatter YEAR = formatter("uuuu");

  private PeriodName() {}

  static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  static String of(DateSpan span) {
    return switch (span.granularity()) {
      case DAY -> DAY.format(span.start());
      case WEEK -> "Week of " + DAY.format(span.start());
      case MONTH -> MONTH.format(span.start());
      case YEAR -> YEAR.format(span.start());
      case QUARTER, DECADE, CENTURY, RANGE -> range(span);
    };
  }

  /** From the first day to the last. */
  static String range(DateSpan span) {
    LocalDate start = span.start();
    return start.equals(span.end())
        ? DAY.format(start)
        : DAY.format(start) + " to " + DAY.format(span.end());
  }
}
