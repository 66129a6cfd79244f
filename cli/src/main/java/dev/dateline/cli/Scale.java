package dev.dateline.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * An axis from 0 up, with round marks.
 *
 * @param step from mark to mark
 * @param steps how many there are
 * @param label what is written at a mark
 */
record Scale(double step, int steps, DoubleFunction<String> label) {
  private static final int MOST_STEPS = 4;
  private static final long MILLION = 1_000_000;
  private static final long BILLION = 1_000_000_000;

  static Scale ofCounts(long most) {
    double top = (double) most;
    double step = Math.max(1, roundStep(top));
    return new Scale(step, steps(top, step), value -> count(value, most));
  }

  static Scale ofShares(double most) {
    double step = most > 0 ? roundStep(most) : 0.01;
    return new Scale(step, steps(most, step), share -> decimal(100 * share) + " %");
  }

  /** The least of 1, 2, 5, 10, ... that gets there in few steps. */
  private static double roundStep(double most) {
    double least = most / MOST_STEPS;
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    return List.of(1, 2, 5, 10).stream()
        .mapToDouble(digit -> digit * power)
        .filter(step -> step >= least)
        .findFirst()
        .orElse(10 * power);
  }

  private static int steps(double most, double step) {
    return Math.clamp((long) Math.ceil(most / step - 1e-9), 1, MOST_STEPS);
  }

  private static String count(double value, long most) {
    if (most >= BILLION && value > 0) {
      return decimal(value / BILLION) + " bn";
    }
    return most >= MILLION && value > 0
        ? decimal(value / MILLION) + " m"
        : Figures.number(Math.round(value));
  }

  private static String decimal(double value) {
    return new BigDecimal(value).round(new MathContext(3)).stripTrailingZeros().toPlainString();
  }

  /** The places of the marks, from 0 for the first to 1 for the last. */
  List<Double> marks() {
    return IntStream.rangeClosed(0, steps).mapToObj(i -> (double) i / steps).toList();
  }

  String label(double mark) {
    return label.apply(mark * steps * step);
  }

  /** Where a value lies between the first mark and the last. */
  double place(double value) {
    return value / (steps * step);
  }

  int longestLabel() {
    return marks().stream().mapToInt(mark -> label(mark).length()).max().orElse(0);
  }
}
