package dev.dateline.cli;

import dev.dateline.Timeline;
import dev.dateline.Timeline.Period;
import dev.dateline.article.DateSpan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A page with counts by time: how many, what share of all, and the figures. */
final class TimelinePage {
  private static final int LABELS_IF_NARROW = 4;
  private static final int LABELS_IF_WIDE = 10;

  /** What a page can show, and a browser can draw at once. */
  private static final int MOST_PERIODS = 10_000;

  private final Timeline timeline;
  private final String unit;
  private final Html html = new Html();

  private TimelinePage(Timeline timeline) {
    this.timeline = timeline;
    this.unit = Choice.label(timeline.unit());
  }

  static Page of(QueryHeading heading, Timeline timeline) {
    if (timeline.periods().size() > MOST_PERIODS) {
      throw new UsageException(
          "--html: %s are too many for a page; choose longer ones by --by"
              .formatted(Figures.number(timeline.periods().size(), "period")));
    }
    TimelinePage page = new TimelinePage(timeline);
    heading.write(page.html, "Timeline");
    page.write();
    return new Page(heading.title(), page.html, heading.stats());
  }

  private void write() {
    if (!timeline.periods().isEmpty()) {
      charts();
    }
    if (timeline.undated() > 0) {
      String undated = Figures.number(timeline.undated(), "article");
      html.element("p", undated + " without a date cannot be charted.", "class", "note");
    }
    if (!timeline.periods().isEmpty() || timeline.undated() > 0) {
      table();
    }
  }

  private void charts() {
    double[] counts = values(Period::count);
    double[] shares = values(TimelinePage::share);
    Scale countScale = Scale.ofCounts(Math.round(most(counts)));
    Scale shareScale = Scale.ofShares(most(shares));
    int gutter = Math.max(countScale.longestLabel(), shareScale.longestLabel()) + 1;
    TimeChart chart = new TimeChart(html, frame(gutter));
    figure("Articles found, by " + unit, PeriodName.range(span()) + ".");
    chart.columns("Articles found, by " + unit, countScale, counts);
    html.close().line();
    figure(
        "Share of all articles, by " + unit,
        "Articles found as a part of all that the archive has of the same " + unit + ".");
    chart.curve("Share of all articles, by " + unit, shareScale, shares);
    html.close().line();
  }

  private DateSpan span() {
    DateSpan first = timeline.periods().getFirst().span();
    return new DateSpan(first.start(), timeline.periods().getLast().span().end());
  }

  private void figure(String title, String explanation) {
    html.open("figure").open("figcaption");
    html.element("strong", title).text(" ").element("span", explanation).close().line();
  }

  private TimeFrame frame(int gutter) {
    List<LocalDate> starts =
        timeline.periods().stream().map(period -> period.span().start()).toList();
    return new TimeFrame(
        gutter,
        TimeLabel.of(timeline.unit(), starts, LABELS_IF_NARROW),
        TimeLabel.of(timeline.unit(), starts, LABELS_IF_WIDE),
        timeline.periods().stream().map(TimelinePage::tip).toList());
  }

  private double[] values(ToDoubleFunction<Period> value) {
    return timeline.periods().stream().mapToDouble(value).toArray();
  }

  /** Of nothing there is no share. */
  private static double share(Period period) {
    return period.coverage() == 0 ? Double.NaN : period.share();
  }

  private static double most(double[] values) {
    return Arrays.stream(values).filter(Double::isFinite).max().orElse(0);
  }

  private static String tip(Period period) {
    return "%s: %s of %s, %s"
        .formatted(
            PeriodName.of(period.span()),
            Figures.number(period.count()),
            Figures.number(period.coverage(), "article"),
            Figures.percent(period.count(), period.coverage()));
  }

  private void table() {
    FigureTable table =
        new FigureTable(html, Choice.label(timeline.unit()), "Found", "All articles", "Share");
    for (Period period : timeline.periods()) {
      row(table, PeriodName.of(period.span()), period.count(), period.coverage());
    }
    if (timeline.undatedCoverage() > 0) {
      row(table, "No date", timeline.undated(), timeline.undatedCoverage());
    }
    table.end();
  }

  private static void row(FigureTable table, String name, long count, long coverage) {
    table.row(
        name, Figures.number(count), Figures.number(coverage), Figures.percent(count, coverage));
  }
}
