package dev.dateline.benchmarks.report;

import dev.dateline.benchmarks.Engine;
import dev.dateline.benchmarks.corpus.CorpusSize;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How the medians of one benchmark grow from its smallest archive to its largest: a row a case. */
final class GrowthTable {
  private static final String ROW = "%-42s %9s %9s %7s %9s %9s %7s%n";

  private final String suite;
  private final Map<Case, Comparison> cases;
  private final List<CorpusSize> sizes;

  GrowthTable(String suite, Map<Case, Comparison> cases) {
    this.suite = suite;
    this.cases = cases;
    this.sizes = cases.keySet().stream().flatMap(it -> it.size().stream()).distinct().toList();
  }

  /** Empty where there is one size. */
  String text() {
    if (sizes.size() < 2) {
      return "";
    }
    String first = sizes.getFirst().label();
    String last = sizes.getLast().label();
    StringBuilder text = new StringBuilder("\n" + suite + ", growth\n");
    text.append(ROW.formatted("", "Dateline", "", "", "floor", "", ""));
    text.append(ROW.formatted("case", first, last, "times", first, last, "times"));
    cases.keySet().stream().map(Case::name).distinct().forEach(name -> text.append(row(name)));
    return text.toString();
  }

  private String row(String name) {
    Stream<String> cells =
        Stream.of(Engine.DATELINE, Engine.FLOOR).flatMap(engine -> cells(name, engine));
    return ROW.formatted(Stream.concat(Stream.of(name), cells).toArray());
  }

  private Stream<String> cells(String name, Engine engine) {
    Optional<Double> first = median(name, sizes.getFirst(), engine);
    Optional<Double> last = median(name, sizes.getLast(), engine);
    return Stream.of(first, last, last.flatMap(most -> first.map(least -> most / least)))
        .map(cell -> cell.map(it -> String.format(Locale.ROOT, "%.1f", it)).orElse("-"));
  }

  private Optional<Double> median(String name, CorpusSize size, Engine engine) {
    return Optional.ofNullable(cases.get(new Case(suite, Optional.of(size), name)))
        .flatMap(comparison -> comparison.of(engine))
        .map(Measurement::p50);
  }
}
