package dev.dateline.cli;

import dev.dateline.Facet;

/**
 * Draws counts of values as SVG: a bar each, below its name and figures. Places from left to right
 * are parts of the width, so that the chart takes any width while its text keeps its size.
 */
final class FacetChart {
  private static final int TOP = 26;
  private static final int ROW = 42;
  private static final int NAME = 20;
  private static final int BAR = 27;
  private static final int THICKNESS = 11;

  /** So much of a name fits a telephone beside its figures. */
  private static final int NARROW_NAME = 30;

  private static final int WIDE_NAME = 80;

  private final Html html;
  private final FacetCounts counts;
  private final Facet facet;
  private final Scale scale;

  /** The chart of a facet that has values. */
  FacetChart(Html html, FacetCounts counts, Facet facet) {
    this.html = html;
    this.counts = counts;
    this.facet = facet;
    this.scale = Scale.ofCounts(facet.values().getFirst().count());
  }

  void draw() {
    int bottom = TOP + ROW * counts.shown(facet).size() + 6;
    String name = "Articles by " + facet.field().label();
    html.open("svg", "class", "chart", "height", at(bottom), "role", "img", "aria-label", name);
    html.line();
    scale.marks().forEach(mark -> mark(mark, bottom));
    int top = TOP;
    for (Facet.Value value : counts.shown(facet)) {
      row(value, top);
      top += ROW;
    }
    html.close().line();
  }

  private void mark(double mark, int bottom) {
    String x = Html.percent(mark);
    String anchor = mark == 0 ? "start" : mark == 1 ? "end" : "middle";
    html.element(
        "text", scale.label(mark), "class", "scale", "x", x, "y", "12", "text-anchor", anchor);
    if (mark > 0) {
      html.empty("line", "class", "grid", "x1", x, "x2", x, "y1", at(TOP - 4), "y2", at(bottom));
    }
    html.line();
  }

  private void row(Facet.Value value, int top) {
    String name = Printable.line(value.value());
    String figures = Figures.number(value.count()) + " · " + Figures.percent(counts.share(value));
    String width = Html.percent(scale.place((double) value.count()));
    html.open("g").element("title", name + ": " + figures);
    html.empty("rect", "class", "tip", "y", at(top), "width", "100%", "height", at(ROW));
    html.empty("rect", "class", "bar", "y", at(top + BAR), "width", width, "height", at(THICKNESS));
    name(name, at(top + NAME));
    html.element("text", figures, "class", "figures", "x", "100%", "y", at(top + NAME));
    html.close().line();
  }

  private void name(String name, String y) {
    String cut = DisplayWidth.fit(name, NARROW_NAME);
    if (cut.equals(name)) {
      html.element("text", name, "class", "name", "y", y);
    } else {
      html.element("text", cut, "class", "name narrow", "y", y);
      html.element("text", DisplayWidth.fit(name, WIDE_NAME), "class", "name wide", "y", y);
    }
  }

  private static String at(int pixels) {
    return Integer.toString(pixels);
  }
}
