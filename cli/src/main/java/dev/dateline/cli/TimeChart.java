package dev.dateline.cli;

import java.util.List;
import java.util.Locale;

/**
 * Draws values over time as SVG. Places from left to right are parts of the width, so that the
 * chart takes any width while its text keeps its size; those from top to bottom are pixels.
 */
final class TimeChart {
  private static final int TOP = 12;
  private static final int HEIGHT = 200;
  private static final int BASE = TOP + HEIGHT;
  private static final int BELOW = 44;
  private static final int TICK = 5;
  private static final int FIRST_LINE = BASE + 20;
  private static final int SECOND_LINE = BASE + 36;

  /** More periods than this have no gaps between columns, and no dots on the curve. */
  private static final int MANY = 120;

  private final Html html;
  private final TimeAxis axis;
  private final List<TimeLabel> labelsIfNarrow;
  private final List<TimeLabel> labelsIfWide;
  private final List<String> tips;

  /**
   * A place to draw.
   *
   * @param labelsIfNarrow the labels of the axis on a telephone
   * @param labelsIfWide those where there is more room
   * @param tips what is said of each period when it is pointed at
   */
  TimeChart(
      Html html, List<TimeLabel> labelsIfNarrow, List<TimeLabel> labelsIfWide, List<String> tips) {
    this.html = html;
    this.axis = new TimeAxis(tips.size());
    this.labelsIfNarrow = labelsIfNarrow;
    this.labelsIfWide = labelsIfWide;
    this.tips = tips;
  }

  /** Draws a column for each value. */
  void columns(String name, Scale scale, double[] values) {
    begin(name, scale);
    double width = axis.slot() * (axis.periods() > MANY ? 1 : 0.8);
    for (int i = 0; i < values.length; i++) {
      double height = values[i] > 0 ? Math.max(1, HEIGHT * scale.place(values[i])) : 0;
      html.empty(
          "rect",
          "class",
          "column",
          "x",
          Html.percent(axis.middle(i) - width / 2),
          "y",
          Html.number(BASE - height),
          "width",
          Html.percent(width),
          "height",
          Html.number(height));
    }
    end();
  }

  /** Draws a line through the values, broken where one is not a number. */
  void curve(String name, Scale scale, double[] values) {
    begin(name, scale);
    html.open(
        "svg",
        "class",
        "stretched",
        "width",
        "100%",
        "height",
        Integer.toString(BASE),
        "viewBox",
        "0 0 1000 " + BASE,
        "preserveAspectRatio",
        "none");
    html.empty("path", "class", "curve", "d", path(scale, values));
    html.close();
    if (values.length <= MANY) {
      dots(scale, values);
    }
    end();
  }

  /** A value between two gaps is a line without length, which round ends make a dot. */
  private String path(Scale scale, double[] values) {
    StringBuilder path = new StringBuilder();
    boolean drawing = false;
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        String point = Html.number(1000 * axis.middle(i)) + " " + Html.number(y(scale, values[i]));
        path.append(drawing ? "L" + point : "M" + point + "h0");
      }
      drawing = !Double.isNaN(values[i]);
    }
    return path.toString();
  }

  private void dots(Scale scale, double[] values) {
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        html.empty(
            "circle",
            "class",
            "dot",
            "cx",
            Html.percent(axis.middle(i)),
            "cy",
            Html.number(y(scale, values[i])),
            "r",
            "2.5");
      }
    }
  }

  private static double y(Scale scale, double value) {
    return BASE - HEIGHT * scale.place(value);
  }

  private void begin(String name, Scale scale) {
    html.open(
        "svg",
        "class",
        "chart time",
        "height",
        Integer.toString(BASE + BELOW),
        "style",
        "--gutter:" + (scale.longestLabel() + 1) + "ch",
        "role",
        "img",
        "aria-label",
        name);
    for (double mark : scale.marks()) {
      String y = Html.number(Math.rint(BASE - HEIGHT * mark) + 0.5);
      html.empty(
          "line", "class", mark == 0 ? "base" : "grid", "x2", "100%", "y1", y, "y2", y);
      html.element(
          "text", scale.label(mark), "class", "scale", "x", "-8", "y", y, "dy", "0.32em");
    }
    html.line();
  }

  private void end() {
    labels("narrow", labelsIfNarrow);
    labels("wide", labelsIfWide);
    for (int i = 0; i < tips.size(); i++) {
      html.open(
          "rect",
          "class",
          "tip",
          "x",
          Html.percent(axis.left(i)),
          "width",
          Html.percent(axis.slot()),
          "height",
          Integer.toString(BASE));
      html.element("title", tips.get(i)).close();
    }
    html.close().line();
  }

  private void labels(String room, List<TimeLabel> labels) {
    html.open("g", "class", "labels " + room);
    for (TimeLabel label : labels) {
      String x = Html.percent(axis.middle(label.period()));
      html.empty(
          "line", "class", "base", "x1", x, "x2", x, "y1", at(BASE), "y2", at(BASE + TICK));
      html.element("text", label.name(), "x", x, "y", at(FIRST_LINE));
      if (!label.context().isEmpty()) {
        html.element("text", label.context(), "class", "context", "x", x, "y", at(SECOND_LINE));
      }
    }
    html.close().line();
  }

  private static String at(int pixels) {
    return String.format(Locale.ROOT, "%d", pixels);
  }
}
