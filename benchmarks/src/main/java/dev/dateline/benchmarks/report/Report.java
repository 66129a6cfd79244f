package dev.dateline.benchmarks.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.benchmarks.Engine;
import dev.dateline.benchmarks.SearchBenchmark;
import dev.dateline.benchmarks.corpus.CorpusSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Sets Dateline beside the floor, one row a case, from the result of a run of {@link
 * SearchBenchmark}.
 *
 * <pre>{@code
 * benchmarks/bin/benchmarks SearchBenchmark -rf json -rff jmh.json
 * benchmarks/bin/benchmarks --report jmh.json
 * }</pre>
 */
public final class Report {
  private static final String COLUMNS = "%-5s %-18s %9s %9s %9s %9s %14s %7s %10s %7s%n";
  private static final String EXPLANATION =
      """
      Microseconds of one search, p50 and p99.
      x floor: how many times as long as the floor Dateline takes; at p50 with the 99 % confidence
      interval that the medians of the iterations give. The floor is plain Lucene by hand; it counts
      all matches, as Dateline does, or (to 1000) stops counting at a thousand.

      """;

  private final Map<Row, Map<Engine, Measurement>> rows = new TreeMap<>();

  private record Row(CorpusSize size, String name) implements Comparable<Row> {
    private static final Comparator<Row> ORDER =
        Comparator.comparing(Row::size).thenComparing(Row::name);

    @Override
    public int compareTo(Row other) {
      return ORDER.compare(this, other);
    }
  }

  private Report() {}

  /**
   * Prints the report of a result on standard output.
   *
   * @param arguments the path of a result of JMH as JSON
   * @throws IOException when it cannot be read
   */
  public static void main(String... arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("one file is needed: a result of JMH as JSON");
    }
    System.out.print(of(Path.of(arguments[0])));
  }

  /**
   * Makes the report of a result.
   *
   * @param result a result of JMH as JSON
   * @return a table with an explanation
   * @throws IOException when it cannot be read
   */
  static String of(Path result) throws IOException {
    Report report = new Report();
    new ObjectMapper().readTree(result.toFile()).forEach(node -> report.add(Measurement.of(node)));
    return report.text();
  }

  private void add(Measurement measurement) {
    Row row = new Row(CorpusSize.labelled(measurement.size()), measurement.name());
    rows.computeIfAbsent(row, key -> new EnumMap<>(Engine.class))
        .put(measurement.engine(), measurement);
  }

  private String text() {
    StringBuilder text = new StringBuilder(EXPLANATION);
    text.append(
        COLUMNS.formatted(
            "", "", "Dateline", "", "floor", "", "x floor", "", "to 1000", "x floor"));
    text.append(
        COLUMNS.formatted("size", "case", "p50", "p99", "p50", "p99", "p50", "p99", "p50", "p50"));
    rows.forEach((row, engines) -> text.append(line(row, engines)));
    return text.toString();
  }

  private static String line(Row row, Map<Engine, Measurement> engines) {
    Optional<Measurement> dateline = Optional.ofNullable(engines.get(Engine.DATELINE));
    Optional<Measurement> floor = Optional.ofNullable(engines.get(Engine.FLOOR));
    Optional<Measurement> to1000 = Optional.ofNullable(engines.get(Engine.FLOOR_TO_1000));
    return COLUMNS.formatted(
        row.size().label(),
        row.name(),
        cell(dateline, it -> number("%.1f", it.p50())),
        cell(dateline, it -> number("%.1f", it.p99())),
        cell(floor, it -> number("%.1f", it.p50())),
        cell(floor, it -> number("%.1f", it.p99())),
        cell(dateline, it -> cell(floor, it::ratioWithError)),
        cell(dateline, it -> cell(floor, other -> number("%.2f", it.p99() / other.p99()))),
        cell(to1000, it -> number("%.1f", it.p50())),
        cell(dateline, it -> cell(to1000, other -> number("%.2f", it.p50() / other.p50()))));
  }

  private static String cell(
      Optional<Measurement> measurement, Function<Measurement, String> content) {
    return measurement.map(content).orElse("-");
  }

  private static String number(String format, double number) {
    return String.format(Locale.ROOT, format, number);
  }
}
