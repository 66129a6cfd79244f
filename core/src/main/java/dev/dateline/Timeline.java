package dev.dateline;

import dev.dateline.article.DateSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;

/**
 * How many of the articles found were published when. An article of which only the month or year is
 * known counts on its first day.
 *
 * @param unit the length of a period
 * @param periods from the first article to the last, without gaps
 * @param undated articles found that have no date
 * @param undatedCoverage all articles of the archive that have no date
 */
public record Timeline(Unit unit, List<Period> periods, long undated, long undatedCoverage) {

  /** The length of a period. */
  public enum Unit {
    /** A calendar day. */
    DAY,
    /** Monday to Sunday. */
    WEEK,
    /** A calendar month. */
    MONTH,
    /** A calendar year. */
    YEAR;

    /**
     * The period that a day lies in.
     *
     * @param day the day
     * @return its days
     */
    public DateSpan around(LocalDate day) {
      return switch (this) {
        case DAY -> DateSpan.of(day);
        case WEEK -> {
          LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          yield new DateSpan(monday, monday.plusDays(6));
        }
        case MONTH -> DateSpan.of(YearMonth.from(day));
        case YEAR -> DateSpan.of(Year.from(day));
      };
    }
  }

  /**
   * One period.
   *
   * @param span its days
   * @param count articles found
   * @param coverage all articles of the archive in these days
   */
  public record Period(DateSpan span, long count, long coverage) {
    /** Checks for null. */
    public Period {
      Objects.requireNonNull(span, "span");
    }

    /**
     * The part of all coverage that was found.
     *
     * @return 0 to 1; 0 where there is no coverage
     */
    public double share() {
      return coverage == 0 ? 0 : (double) count / coverage;
    }
  }

  /** Copies the list. */
  public Timeline {
    Objects.requireNonNull(unit, "unit");
    periods = List.copyOf(periods);
  }
}
