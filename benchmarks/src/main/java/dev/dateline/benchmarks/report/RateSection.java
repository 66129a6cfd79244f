package dev.dateline.benchmarks.report;

import java.util.Locale;
import java.util.Set;

/** What one benchmark says of throughput: a bar a case. */
final class RateSection {
  private static final int WIDTH = 320;

  private final Html html;
  private final String suite;
  private final Set<Rate> rates;
  private final double most;

  RateSection(Html html, String suite, Set<Rate> rates) {
    this.html = html;
    this.suite = suite;
    this.rates = rates;
    this.most = rates.stream().mapToDouble(Rate::articles).max().orElse(1);
  }

  void write() {
    html.open("section").element("h2", suite);
    html.open("div", "class", "wide").open("table").open("thead").open("tr");
    html.element("th", "case").element("th", "size").element("th", "");
    html.element("th", "articles/s", "class", "figure").element("th", "MB/s", "class", "figure");
    html.close().close().open("tbody");
    rates.forEach(this::row);
    html.close().close().close().close();
  }

  private void row(Rate rate) {
    html.open("tr").element("th", rate.measured().name(), "scope", "row");
    html.element("td", rate.measured().sizeLabel()).open("td");
    bar(rate);
    html.close();
    html.element("td", number("%,.0f", rate.articles()), "class", "figure");
    html.element("td", number("%.1f", rate.megabytes()), "class", "figure").close();
  }

  private void bar(Rate rate) {
    html.open("svg", "width", Integer.toString(WIDTH), "height", "16", "role", "img");
    html.open("g", "class", EngineNames.style(rate.engine()));
    html.element("title", EngineNames.of(rate.engine()));
    html.empty(
        "rect",
        "y",
        "2",
        "width",
        Html.number(Math.max(1, rate.articles() / most * WIDTH)),
        "height",
        "12");
    html.close().close();
  }

  private static String number(String format, double number) {
    return String.format(Locale.ROOT, format, number);
  }
}
