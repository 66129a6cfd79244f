package dev.dateline.cli;

import java.util.List;

/**
 * What charts over time have around their values: scale, grid, dates, and what is said of a period
 * that is pointed at. Places from left to right are parts of the width, so that a chart takes any
 * width while its text keeps its size; those from top to bottom are pixels.
 *
 * @param gutter room for the labels of the scale, in digits
 * @param labelsIfNarrow the dates written on a telephone
 * @param labelsIfWide those where there is more room
 * @param tips one for each period
 */
record TimeFrame(
    int gutter, List<TimeLabel> labelsIfNarrow, List<TimeLabel> labelsIfWide, List<String> tips) {
  private static final int TOP = 12;
  private static final int HEIGHT = 200;
  private static final int BELOW = 44;
  private static final int TICK = 5;
  private static final int FIRST_LINE = 20;
  private static final int SECOND_LINE = 36;

  /** Where 0 is. */
  static final int BASE = TOP + HEIGHT;

  TimeFrame {
    labelsIfNarrow = List.copyOf(labelsIfNarrow);
    labelsIfWide = List.copyOf(labelsIfWide);
    tips = List.copyOf(tips);
  }

  TimeAxis axis() {
    return new TimeAxis(tips.size());
  }

  /** How high above 0 a value is. */
  static double height(Scale scale, double value) {
    return HEIGHT * scale.place(value);
  }

  /** Opens the chart and draws what lies behind the values. */
  void begin(Html html, String name, Scale scale) {
    String height = Integer.toString(BASE + BELOW);
    String style = "--gutter:" + gutter + "ch";
    html.open(
        "svg",
        "class",
        "chart time",
        "height",
        height,
        "style",
        style,
        "role",
        "img",
        "aria-label",
        name);
    html.line();
    for (double mark : scale.marks()) {
      String y = Html.number(Math.rint(BASE - HEIGHT * mark) + 0.5);
      String line = mark == 0 ? "base" : "grid";
      html.empty("line", "class", line, "x2", "100%", "y1", y, "y2", y);
      html.element("text", scale.label(mark), "class", "scale", "x", "-8", "y", y, "dy", ".32em");
    }
    html.line();
  }

  /** Draws what lies before the values and closes the chart. */
  void end(Html html) {
    labels(html, "labels narrow", labelsIfNarrow);
    labels(html, "labels wide", labelsIfWide);
    TimeAxis axis = axis();
    String width = Html.percent(axis.slot());
    String height = Integer.toString(BASE);
    for (int i = 0; i < tips.size(); i++) {
      String x = Html.percent(axis.left(i));
      html.open("rect", "class", "tip", "x", x, "width", width, "height", height);
      html.element("title", tips.get(i)).close();
    }
    html.close().line();
  }

  private void labels(Html html, String group, List<TimeLabel> labels) {
    html.open("g", "class", group);
    for (TimeLabel label : labels) {
      String x = Html.percent(axis().middle(label.period()));
      html.empty("line", "class", "base", "x1", x, "x2", x, "y1", below(0), "y2", below(TICK));
      html.element("text", label.name(), "x", x, "y", below(FIRST_LINE));
      if (!label.context().isEmpty()) {
        html.element("text", label.context(), "x", x, "y", below(SECOND_LINE));
      }
    }
    html.close().line();
  }

  private static String below(int pixels) {
    return Integer.toString(BASE + pixels);
  }
}
