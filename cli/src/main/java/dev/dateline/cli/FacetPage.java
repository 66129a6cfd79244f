package dev.dateline.cli;

import dev.dateline.Facet;

/** A page with counts of values: a chart and the figures for each field. */
final class FacetPage {
  private final FacetCounts counts;
  private final Html html = new Html();

  private FacetPage(FacetCounts counts) {
    this.counts = counts;
  }

  static Page of(QueryHeading heading, FacetCounts counts) {
    FacetPage page = new FacetPage(counts);
    heading.write(page.html, "Facets");
    if (counts.found().total().value() > 0) {
      counts.facets().forEach(page::write);
    }
    return new Page(heading.title(), page.html, heading.stats());
  }

  private void write(Facet facet) {
    String field = facet.field().label();
    html.open("figure").open("figcaption").element("strong", "Articles by " + field);
    html.text(" ").element("span", counts.extent(facet) + ".").close().line();
    if (facet.values().isEmpty()) {
      html.close().line();
      return;
    }
    new FacetChart(html, counts, facet).draw();
    html.close().line();
    FigureTable table = new FigureTable(html, field, "Articles", "Share of those found");
    for (Facet.Value value : counts.shown(facet)) {
      table.row(
          Printable.line(value.value()),
          Figures.number(value.count()),
          Figures.percent(counts.share(value)));
    }
    table.end();
  }
}
