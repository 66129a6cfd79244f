package dev.dateline.cli;

import dev.dateline.Timeline;
import dev.dateline.Timeline.Period;
import dev.dateline.Timeline.Unit;
import java.util.List;

/** Counts by time for people. Many periods without articles in a row are one line. */
final class TimelineText {
  /** As many empty periods in a row are still written one by one. */
  private static final int SHORT_GAP = 3;

  private final Output out;
  private final Style style;
  private final int width;
  private final boolean share;

  /**
   * A chart.
   *
   * @param share whether it shows shares of all articles rather than numbers
   */
  TimelineText(Output out, Style style, int width, boolean share) {
    this.out = out;
    this.style = style;
    this.width = width;
    this.share = share;
  }

  void write(Timeline timeline) {
    if (timeline.periods().isEmpty() && timeline.undated() == 0) {
      return;
    }
    String what = share ? "share of all articles by " : "articles by ";
    out.println(style.title(what + Choice.label(timeline.unit())));
    BarChart chart = new BarChart(out, style, width);
    addPeriods(chart, timeline);
    if (timeline.undated() > 0) {
      chart.row("no date", figures(timeline.undated(), timeline.undatedCoverage()), 0);
    }
    chart.write();
  }

  private void addPeriods(BarChart chart, Timeline timeline) {
    List<Period> periods = timeline.periods();
    int next = 0;
    while (next < periods.size()) {
      int empty = emptyFrom(periods, next);
      if (empty > SHORT_GAP) {
        chart.row(
            "(" + Figures.number(empty, Choice.label(timeline.unit())) + " without)", List.of(), 0);
        next += empty;
      } else {
        add(chart, timeline.unit(), periods.get(next));
        next++;
      }
    }
  }

  private static int emptyFrom(List<Period> periods, int start) {
    int end = start;
    while (end < periods.size() && periods.get(end).count() == 0) {
      end++;
    }
    return end - start;
  }

  /** A week is named by its Monday. */
  private void add(BarChart chart, Unit unit, Period period) {
    String label = unit == Unit.WEEK ? period.span().start().toString() : period.span().toString();
    chart.row(
        label,
        figures(period.count(), period.coverage()),
        share ? period.share() : (double) period.count());
  }

  private List<String> figures(long count, long coverage) {
    return share
        ? List.of(
            Figures.percent(count, coverage),
            Figures.number(count) + " of " + Figures.number(coverage))
        : List.of(Figures.number(count));
  }
}
