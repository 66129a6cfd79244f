package dev.dateline.benchmarks.report;

import dev.dateline.benchmarks.corpus.CorpusSize;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What one benchmark says of times: a row a case, a column a size, and how cases grow. */
final class TimeSection {
  private final Html html;
  private final String suite;
  private final Map<Case, Comparison> cases;
  private final TimeScale scale;
  private final List<Optional<CorpusSize>> sizes;
  private final List<String> names;

  TimeSection(Html html, String suite, Map<Case, Comparison> cases) {
    this.html = html;
    this.suite = suite;
    this.cases = cases;
    this.scale = TimeScale.ofTails(cases.values());
    this.sizes = cases.keySet().stream().map(Case::size).distinct().toList();
    this.names = cases.keySet().stream().map(Case::name).distinct().toList();
  }

  void write() {
    html.open("section").element("h2", suite);
    html.open("div", "class", "wide").open("table");
    head();
    html.open("tbody");
    names.forEach(this::row);
    html.close().close().close();
    if (sizes.size() > 1) {
      growth();
    }
    html.close();
  }

  private void head() {
    html.open("thead").open("tr").element("th", "case");
    for (Optional<CorpusSize> size : sizes) {
      html.open("th", "colspan", "2");
      html.element("div", size.map(it -> it.label() + " articles").orElse("time"));
      new TimePlot(html, scale).axis();
      html.close();
    }
    html.close().close();
  }

  private void row(String name) {
    html.open("tr").element("th", name, "scope", "row");
    for (Optional<CorpusSize> size : sizes) {
      Comparison comparison = cases.getOrDefault(new Case(suite, size, name), new Comparison());
      html.open("td");
      new TimePlot(html, scale).times(comparison);
      html.close();
      html.element("td", comparison.ratio().map(TimeSection::ratio).orElse(""), "class", "figure");
    }
    html.close();
  }

  private static String ratio(double ratio) {
    return String.format(Locale.ROOT, "× %.1f", ratio);
  }

  private void growth() {
    List<CorpusSize> known = sizes.stream().flatMap(Optional::stream).toList();
    GrowthPlot plot = new GrowthPlot(html, TimeScale.ofMedians(cases.values()), known);
    html.element("h3", "Growth with the archive").open("div", "class", "growths");
    names.forEach(name -> plot.draw(name, bySize(name)));
    html.close();
  }

  private Map<CorpusSize, Comparison> bySize(String name) {
    Map<CorpusSize, Comparison> bySize = new TreeMap<>();
    cases.forEach(
        (measured, comparison) -> {
          if (measured.name().equals(name)) {
            measured.size().ifPresent(size -> bySize.put(size, comparison));
          }
        });
    return bySize;
  }
}
