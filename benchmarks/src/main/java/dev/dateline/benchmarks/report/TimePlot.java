package dev.dateline.benchmarks.report;

import dev.dateline.benchmarks.Engine;

/** Draws the times of one case on a line: a dot for p50 and a tail to p99, for each engine. */
final class TimePlot {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 28;
  private static final int MARGIN = 8;

  private final Html html;
  private final TimeScale scale;

  TimePlot(Html html, TimeScale scale) {
    this.html = html;
    this.scale = scale;
  }

  /** Draws the labels of the marks, for the head of a column. */
  void axis() {
    begin("axis");
    for (double mark : scale.marks()) {
      String anchor = mark == scale.marks().getFirst() ? "start" : "middle";
      boolean last = mark == scale.marks().getLast();
      html.element(
          "text",
          TimeScale.label(mark),
          "x",
          Html.number(last ? WIDTH : anchor.equals("start") ? 0 : x(mark)),
          "y",
          "18",
          "text-anchor",
          last ? "end" : anchor);
    }
    html.close();
  }

  /** Draws one case; the floor above Dateline, what stops at a thousand between. */
  void times(Comparison comparison) {
    begin("times");
    scale.marks().forEach(mark -> line("grid", x(mark), 0, x(mark), HEIGHT));
    comparison.of(Engine.FLOOR).ifPresent(it -> draw(it, 7));
    comparison.of(Engine.FLOOR_TO_1000).ifPresent(it -> draw(it, 13));
    comparison.of(Engine.DATELINE).ifPresent(it -> draw(it, 19));
    html.close();
  }

  private void begin(String type) {
    html.open(
        "svg",
        "class",
        type,
        "width",
        Integer.toString(WIDTH),
        "height",
        Integer.toString(HEIGHT),
        "role",
        "img");
  }

  private void draw(Measurement measurement, int y) {
    String type = EngineNames.style(measurement.engine());
    html.open("g", "class", type);
    html.element("title", title(measurement));
    line("tail", x(measurement.p50()), y, x(measurement.p99()), y);
    html.empty("circle", "cx", Html.number(x(measurement.p50())), "cy", Html.number(y), "r", "4");
    html.close();
  }

  private static String title(Measurement measurement) {
    return "%s: p50 %s, p99 %s"
        .formatted(
            EngineNames.of(measurement.engine()),
            TimeScale.label(measurement.p50()),
            TimeScale.label(measurement.p99()));
  }

  private void line(String type, double x1, double y1, double x2, double y2) {
    html.empty(
        "line",
        "class",
        type,
        "x1",
        Html.number(x1),
        "y1",
        Html.number(y1),
        "x2",
        Html.number(x2),
        "y2",
        Html.number(y2));
  }

  private double x(double micros) {
    return MARGIN + scale.place(micros) * (WIDTH - 2 * MARGIN);
  }
}
