package dev.dateline.benchmarks.report;

import static java.util.stream.Collectors.joining;

import dev.dateline.benchmarks.Engine;
import dev.dateline.benchmarks.corpus.CorpusSize;
import java.util.List;
import java.util.Map;

/** Draws how the median of one case grows with the archive, both axes logarithmic. */
final class GrowthPlot {
  private static final int WIDTH = 190;
  private static final int HEIGHT = 110;
  private static final int LEFT = 44;
  private static final int RIGHT = 14;
  private static final int TOP = 8;
  private static final int BOTTOM = 22;

  private record Point(String x, String y) {
    private String pair() {
      return x + "," + y;
    }
  }

  private final Html html;
  private final TimeScale scale;
  private final List<CorpusSize> sizes;

  /**
   * A plot.
   *
   * @param sizes two or more, the smallest first
   */
  GrowthPlot(Html html, TimeScale scale, List<CorpusSize> sizes) {
    this.html = html;
    this.scale = scale;
    this.sizes = sizes;
  }

  void draw(String name, Map<CorpusSize, Comparison> bySize) {
    html.open("figure").element("figcaption", name);
    html.open(
        "svg",
        "class",
        "growth",
        "width",
        Integer.toString(WIDTH),
        "height",
        Integer.toString(HEIGHT),
        "role",
        "img",
        "aria-label",
        name);
    scale.marks().forEach(this::mark);
    sizes.forEach(this::label);
    curve(Engine.FLOOR, bySize);
    curve(Engine.DATELINE, bySize);
    html.close().close();
  }

  private void mark(double micros) {
    String y = Html.number(y(micros));
    String right = Integer.toString(WIDTH - RIGHT);
    html.empty(
        "line", "class", "grid", "x1", Integer.toString(LEFT), "x2", right, "y1", y, "y2", y);
    html.element(
        "text",
        TimeScale.label(micros),
        "x",
        Integer.toString(LEFT - 6),
        "y",
        Html.number(y(micros) + 4),
        "text-anchor",
        "end");
  }

  private void label(CorpusSize size) {
    html.element(
        "text",
        size.label(),
        "x",
        Html.number(x(size)),
        "y",
        Integer.toString(HEIGHT - 6),
        "text-anchor",
        "middle");
  }

  private void curve(Engine engine, Map<CorpusSize, Comparison> bySize) {
    List<Point> points =
        sizes.stream()
            .filter(bySize::containsKey)
            .flatMap(size -> bySize.get(size).of(engine).map(it -> point(size, it)).stream())
            .toList();
    html.open("g", "class", EngineNames.style(engine));
    html.empty("polyline", "points", points.stream().map(Point::pair).collect(joining(" ")));
    points.forEach(point -> html.empty("circle", "cx", point.x, "cy", point.y, "r", "3"));
    html.close();
  }

  private Point point(CorpusSize size, Measurement measurement) {
    return new Point(Html.number(x(size)), Html.number(y(measurement.p50())));
  }

  private double x(CorpusSize size) {
    double first = Math.log(sizes.getFirst().articles());
    double last = Math.log(sizes.getLast().articles());
    double place = (Math.log(size.articles()) - first) / (last - first);
    return LEFT + 10 + place * (WIDTH - LEFT - RIGHT - 20);
  }

  private double y(double micros) {
    return HEIGHT - BOTTOM - scale.place(micros) * (HEIGHT - TOP - BOTTOM);
  }
}
