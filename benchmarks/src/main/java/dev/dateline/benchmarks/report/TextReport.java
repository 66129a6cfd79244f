package dev.dateline.benchmarks.report;

import dev.dateline.benchmarks.Engine;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tables of a result: Dateline beside the floor, one row a case. */
final class TextReport {
  private static final String TIMES = "%-5s %-36s %9s %9s %9s %9s %14s %7s %10s %7s%n";
  private static final String RATES = "%-5s %-36s %-10s %12s %9s%n";
  private static final String EXPLANATION =
      """
      Microseconds of one operation, p50 and p99.
      x floor: how many times as long as the floor Dateline takes; at p50 with the 99 % confidence
      interval that the medians of the iterations give. The floor is plain Lucene by hand; of a
      search it counts all matches, as Dateline does, or (to 1000) stops counting at a thousand.
      """;

  private final StringBuilder text = new StringBuilder();

  private TextReport() {}

  static String of(RunResult result) {
    TextReport report = new TextReport();
    if (!result.times().isEmpty()) {
      report.text.append(EXPLANATION);
    }
    result.times().forEach(report::addTimes);
    result
        .times()
        .forEach((suite, cases) -> report.text.append(new GrowthTable(suite, cases).text()));
    result.rates().forEach(report::addRates);
    return report.text.toString();
  }

  private void addTimes(String suite, Map<Case, Comparison> cases) {
    text.append("\n%s%n".formatted(suite));
    text.append(
        TIMES.formatted("", "", "Dateline", "", "floor", "", "x floor", "", "to 1000", "x floor"));
    text.append(
        TIMES.formatted("size", "case", "p50", "p99", "p50", "p99", "p50", "p99", "p50", "p50"));
    cases.forEach((measured, comparison) -> text.append(line(measured, comparison)));
  }

  private static String line(Case measured, Comparison comparison) {
    Optional<Measurement> dateline = comparison.of(Engine.DATELINE);
    Optional<Measurement> floor = comparison.of(Engine.FLOOR);
    Optional<Measurement> to1000 = comparison.of(Engine.FLOOR_TO_1000);
    return TIMES.formatted(
        measured.sizeLabel(),
        measured.name(),
        cell(dateline, it -> number("%.1f", it.p50())),
        cell(dateline, it -> number("%.1f", it.p99())),
        cell(floor, it -> number("%.1f", it.p50())),
        cell(floor, it -> number("%.1f", it.p99())),
        cell(dateline, it -> cell(floor, it::ratioWithError)),
        cell(dateline, it -> cell(floor, other -> number("%.2f", it.p99() / other.p99()))),
        cell(to1000, it -> number("%.1f", it.p50())),
        cell(dateline, it -> cell(to1000, other -> number("%.2f", it.ratio(other)))));
  }

  private void addRates(String suite, Set<Rate> rates) {
    text.append("\n%s%n".formatted(suite));
    text.append(RATES.formatted("size", "case", "engine", "articles/s", "MB/s"));
    rates.forEach(rate -> text.append(line(rate)));
  }

  private static String line(Rate rate) {
    return RATES.formatted(
        rate.measured().sizeLabel(),
        rate.measured().name(),
        rate.engine().name().toLowerCase(Locale.ROOT),
        number("%.0f", rate.articles()),
        number("%.1f", rate.megabytes()));
  }

  private static String cell(
      Optional<Measurement> measurement, Function<Measurement, String> content) {
    return measurement.map(content).orElse("-");
  }

  private static String number(String format, double number) {
    return String.format(Locale.ROOT, format, number);
  }
}
