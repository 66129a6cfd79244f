package dev.dateline.cli;

import dev.dateline.Timeline.Unit;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;

/**
 * A label of a time axis, at the first period of a round step: a Monday, a month, a decade.
 *
 * @param period where it stands
 * @param name day, month or year
 * @param context the month or year that it lies in, where the label before lies in another
 */
record TimeLabel(int period, String name, String context) {
  private static final List<Step> STEPS =
      List.of(
          Step.days(1),
          Step.days(2),
          Step.days(7),
          Step.days(14),
          Step.months(1),
          Step.months(3),
          Step.months(6),
          Step.years(1),
          Step.years(2),
          Step.years(5),
          Step.years(10),
          Step.years(20),
          Step.years(50),
          Step.years(100),
          Step.years(200),
          Step.years(500),
          Step.years(1000));

  /**
   * The labels of an axis.
   *
   * @param starts the first day of each period
   * @param most how many labels there may be
   */
  static List<TimeLabel> of(Unit unit, List<LocalDate> starts, int most) {
    return STEPS.stream()
        .filter(step -> step.suits(unit))
        .map(step -> at(step, starts))
        .filter(labels -> labels.size() <= most)
        .findFirst()
        .map(TimeLabel::withoutRepeatedContext)
        .orElse(List.of());
  }

  private static List<TimeLabel> at(Step step, List<LocalDate> starts) {
    List<TimeLabel> labels = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      LocalDate day = starts.get(i);
      LocalDate before = i == 0 ? day.minusDays(1) : starts.get(i - 1);
      if (step.number(day) != step.number(before)) {
        labels.add(new TimeLabel(i, step.name.format(day), step.context.format(day)));
      }
    }
    return labels;
  }

  private static List<TimeLabel> withoutRepeatedContext(List<TimeLabel> labels) {
    List<TimeLabel> sparse = new ArrayList<>();
    String last = "";
    for (TimeLabel label : labels) {
      boolean repeated = label.context.equals(last);
      sparse.add(repeated ? new TimeLabel(label.period, label.name, "") : label);
      last = label.context;
    }
    return sparse;
  }

  /** From label to label: so many days, or else months. */
  private record Step(int days, int months, DateTimeFormatter name, DateTimeFormatter context) {
    static Step days(int days) {
      return of(days, 0, "d", "MMM uuuu");
    }

    static Step months(int months) {
      return of(0, months, "MMM", "uuuu");
    }

    static Step years(int years) {
      return of(0, 12 * years, "uuuu", "");
    }

    private static Step of(int days, int months, String name, String context) {
      return new Step(days, months, PeriodName.formatter(name), PeriodName.formatter(context));
    }

    /** Numbers the steps; weeks begin on Mondays. */
    long number(LocalDate day) {
      return days > 0
          ? Math.floorDiv(day.toEpochDay() + 3, days)
          : Math.floorDiv(day.getLong(ChronoField.PROLEPTIC_MONTH), months);
    }

    boolean suits(Unit unit) {
      return switch (unit) {
        case DAY -> true;
        case WEEK -> days == 0 || days >= 7;
        case MONTH -> days == 0;
        case YEAR -> months >= 12;
      };
    }
  }
}
