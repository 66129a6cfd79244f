package dev.dateline.cli;

import dev.dateline.Facet;
import java.util.List;

/** Counts of values for people: of each, how many articles and what part of those found. */
final class FacetText {
  private final Output out;
  private final Style style;
  private final int width;

  FacetText(Output out, Style style, int width) {
    this.out = out;
    this.style = style;
    this.width = width;
  }

  void write(FacetCounts counts) {
    if (counts.found().total().value() == 0) {
      return;
    }
    boolean first = true;
    for (Facet facet : counts.facets()) {
      if (!first) {
        out.println();
      }
      first = false;
      write(counts, facet);
    }
  }

  private void write(FacetCounts counts, Facet facet) {
    heading(facet.field().label(), counts.extent(facet));
    BarChart chart = new BarChart(out, style, width);
    for (Facet.Value value : counts.shown(facet)) {
      List<String> figures =
          List.of(Figures.number(value.count()), Figures.percent(counts.share(value)));
      chart.row(value.value(), figures, (double) value.count());
    }
    chart.write();
  }

  /** The name of the field and, beside it or where there is no room below it, what there is. */
  private void heading(String field, String extent) {
    String line = field + "  " + extent;
    if (DisplayWidth.of(line) <= width) {
      out.println(style.title(field) + "  " + style.aside(extent));
      return;
    }
    out.println(style.title(field));
    for (String part : MarkedText.of(extent, List.of()).wrap(width - 2, Style.PLAIN)) {
      out.println("  " + style.aside(part));
    }
  }
}
