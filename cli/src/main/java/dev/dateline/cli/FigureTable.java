package dev.dateline.cli;

/** The figures of a chart as a table, which a reader unfolds. */
final class FigureTable {
  private final Html html;

  FigureTable(Html html, String name, String... figures) {
    this.html = html;
    html.open("details").element("summary", "The figures").line();
    html.open("table").open("thead").open("tr");
    html.element("th", name, "scope", "col");
    for (String figure : figures) {
      html.element("th", figure, "scope", "col");
    }
    html.close().close().line().open("tbody").line();
  }

  void row(String name, String... figures) {
    html.open("tr").element("th", name, "scope", "row");
    for (String figure : figures) {
      html.element("td", figure);
    }
    html.close().line();
  }

  void end() {
    html.close().close().close().line();
  }
}
