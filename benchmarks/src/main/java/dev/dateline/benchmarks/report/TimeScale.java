package dev.dateline.benchmarks.report;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * An axis of times, logarithmic, with a mark at each power of ten.
 *
 * @param from the power of ten of the first mark, in microseconds
 * @param to the power of the last; greater
 */
record TimeScale(int from, int to) {
  /** An axis that the medians of some cases fit on. */
  static TimeScale ofMedians(Collection<Comparison> cases) {
    return around(times(cases, Measurement::p50).summaryStatistics());
  }

  /** An axis that their 99th percentiles fit on as well. */
  static TimeScale ofTails(Collection<Comparison> cases) {
    DoubleSummaryStatistics times = times(cases, Measurement::p50).summaryStatistics();
    times.combine(times(cases, Measurement::p99).summaryStatistics());
    return around(times);
  }

  private static TimeScale around(DoubleSummaryStatistics times) {
    int from = (int) Math.floor(Math.log10(times.getMin()));
    return new TimeScale(from, Math.max(from + 1, (int) Math.ceil(Math.log10(times.getMax()))));
  }

  private static DoubleStream times(
      Collection<Comparison> cases, ToDoubleFunction<Measurement> time) {
    return cases.stream().flatMap(Comparison::measurements).mapToDouble(time);
  }

  /** Where a time lies, from 0 at the first mark to 1 at the last. */
  double place(double micros) {
    return (Math.log10(micros) - from) / (to - from);
  }

  /** The times at the marks, in microseconds. */
  List<Double> marks() {
    return IntStream.rangeClosed(from, to).mapToObj(power -> Math.pow(10, power)).toList();
  }

  /** Writes a time in the unit that keeps it short. */
  static String label(double micros) {
    if (micros >= 1e6) {
      return shortest(micros / 1e6) + " s";
    }
    if (micros >= 1e3) {
      return shortest(micros / 1e3) + " ms";
    }
    return shortest(micros) + " µs";
  }

  private static String shortest(double value) {
    int decimals = value >= 10 || value == Math.rint(value) ? 0 : value >= 1 ? 1 : 2;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
