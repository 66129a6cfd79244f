package dev.dateline.benchmarks.start;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The times of programs side by side.
 *
 * @param shipped the command as it is shipped
 * @param uncached the same without its start-up cache
 * @param defaults the same program with the JVM's default flags
 * @param empty an empty program with the shipped flags
 */
record StartTable(Timing shipped, Timing uncached, Timing defaults, Timing empty) {
  private static final String COLUMNS = "%-28s %8s %8s %8s %11s %9s%n";

  private List<Timing> timings() {
    return List.of(shipped, uncached, defaults, empty);
  }

  /**
   * A row a program, with its part of the time of the defaults and how often the empty one fits.
   */
  String text() {
    String head =
        COLUMNS.formatted("milliseconds", "median", "least", "most", "of default", "x empty");
    return timings().stream().map(this::row).collect(Collectors.joining("", head, ""));
  }

  private String row(Timing timing) {
    return COLUMNS.formatted(
        timing.name(),
        number("%.1f", timing.median()),
        number("%.1f", timing.least()),
        number("%.1f", timing.most()),
        number("%.2f", timing.median() / defaults.median()),
        number("%.2f", timing.median() / empty.median()));
  }

  /** A line a run: program, number from 1, milliseconds; with tabs between. */
  String lines() {
    return timings().stream().map(StartTable::lines).collect(Collectors.joining());
  }

  private static String lines(Timing timing) {
    return IntStream.range(0, timing.millis().size())
        .mapToObj(
            run ->
                String.format(
                    Locale.ROOT,
                    "%s\t%d\t%s\n",
                    timing.name(),
                    run + 1,
                    number("%.3f", timing.millis().get(run))))
        .collect(Collectors.joining());
  }

  private static String number(String format, double number) {
    return String.format(Locale.ROOT, format, number);
  }
}
