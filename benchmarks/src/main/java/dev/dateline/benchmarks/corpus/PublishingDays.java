package dev.dateline.benchmarks.corpus;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * When articles are published: 1987 to 2020, more of them from year to year, fewer at weekends,
 * between five in the morning and midnight. Stateless.
 */
final class PublishingDays {
  static final LocalDate FIRST = LocalDate.of(1987, 1, 1);
  static final LocalDate LAST = LocalDate.of(2020, 12, 31);

  private static final int DAYS = (int) (LAST.toEpochDay() - FIRST.toEpochDay() + 1);

  /** The share that lies evenly over the years; the density of the rest grows in proportion. */
  private static final double EVEN = 0.2;

  private static final double KEPT_AT_WEEKENDS = 0.4;
  private static final int MINUTES_A_DAY = 24 * 60;
  private static final int OPENING = 5 * 60;

  private PublishingDays() {}

  static LocalDateTime draw(Random64 random) {
    LocalDate day = day(random);
    while (isWeekend(day) && !random.chance(KEPT_AT_WEEKENDS)) {
      day = day(random);
    }
    int minute = random.between(OPENING, MINUTES_A_DAY - 1);
    return day.atTime(minute / 60, minute % 60);
  }

  private static LocalDate day(Random64 random) {
    double uniform = random.real();
    double share = random.chance(EVEN) ? uniform : StrictMath.sqrt(uniform);
    return FIRST.plusDays((long) (share * DAYS));
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().getValue() > 5;
  }
}
