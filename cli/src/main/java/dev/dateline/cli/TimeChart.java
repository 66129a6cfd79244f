package dev.dateline.cli;

/** Draws values over time as SVG. */
final class TimeChart {
  /** More periods than this are drawn finely: no gaps between columns, no dots on the curve. */
  private static final int MANY = 120;

  private static final int UNITS = 1000;

  private final Html html;
  private final TimeFrame frame;
  private final TimeAxis axis;

  TimeChart(Html html, TimeFrame frame) {
    this.html = html;
    this.frame = frame;
    this.axis = frame.axis();
  }

  /** Draws a column for each value. */
  void columns(String name, Scale scale, double[] values) {
    frame.begin(html, name, scale);
    for (int i = 0; i < values.length; i++) {
      if (values[i] > 0) {
        column(i, Math.max(1, TimeFrame.height(scale, values[i])));
      }
    }
    frame.end(html);
  }

  private void column(int period, double height) {
    double width = axis.slot() * (isFine() ? 1 : 0.8);
    html.empty(
        "rect",
        "class",
        isFine() ? "bar fine" : "bar",
        "x",
        Html.percent(axis.middle(period) - width / 2),
        "y",
        Html.number(TimeFrame.BASE - height),
        "width",
        Html.percent(width),
        "height",
        Html.number(height));
  }

  /** Draws a line through the values, broken where one is not a number. */
  void curve(String name, Scale scale, double[] values) {
    frame.begin(html, name, scale);
    String height = Integer.toString(TimeFrame.BASE);
    String box = "0 0 " + UNITS + " " + height;
    html.open(
        "svg", "width", "100%", "height", height, "viewBox", box, "preserveAspectRatio", "none");
    String line = isFine() ? "curve fine" : "curve";
    html.empty("path", "class", line, "d", path(scale, values)).close().line();
    if (!isFine()) {
      dots(scale, values);
    }
    frame.end(html);
  }

  private boolean isFine() {
    return axis.periods() > MANY;
  }

  /** A value between two gaps is a line without length, which round ends make a dot. */
  private String path(Scale scale, double[] values) {
    StringBuilder path = new StringBuilder();
    boolean drawing = false;
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        String point = Html.number(UNITS * axis.middle(i)) + " " + y(scale, values[i]);
        path.append(drawing ? "L" + point : "M" + point + "h0");
      }
      drawing = !Double.isNaN(values[i]);
    }
    return path.toString();
  }

  private void dots(Scale scale, double[] values) {
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        String x = Html.percent(axis.middle(i));
        html.empty("circle", "class", "dot", "cx", x, "cy", y(scale, values[i]), "r", "2.5");
      }
    }
    html.line();
  }

  private static String y(Scale scale, double value) {
    return Html.number(TimeFrame.BASE - TimeFrame.height(scale, value));
  }
}
