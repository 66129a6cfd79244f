package dev.dateline.cli;

import dev.dateline.Timeline;
import dev.dateline.Timeline.Period;
import java.io.PrintWriter;
import java.io.Writer;

/** Counts by time for other programs; periods without articles are there too. */
final class TimelineTables {
  private TimelineTables() {}

  static void json(TimelineCounts counts, Writer out) {
    Timeline timeline = counts.timeline();
    try (Json json = Json.indented(out)) {
      json.beginObject();
      JsonParts.query(json, counts.found().query());
      JsonParts.total(json, counts.found().total());
      json.member("unit", Choice.label(timeline.unit()));
      json.name("periods").beginArray();
      timeline.periods().forEach(period -> json(json, period));
      json.endArray();
      json.name("undated").beginObject();
      json.member("count", timeline.undated()).member("coverage", timeline.undatedCoverage());
      json.endObject().endObject();
    }
  }

  private static void json(Json json, Period period) {
    json.beginObject();
    json.member("from", period.span().start().toString());
    json.member("to", period.span().end().toString());
    json.member("label", period.span().toString());
    json.member("count", period.count()).member("coverage", period.coverage());
    json.member("share", (float) period.share());
    json.endObject();
  }

  /** The last row is that of articles without a date, if there are any in the archive. */
  static void csv(TimelineCounts counts, PrintWriter out) {
    DelimitedRows rows = DelimitedRows.commas(out);
    rows.row("from", "to", "label", "count", "coverage", "share");
    Timeline timeline = counts.timeline();
    for (Period period : timeline.periods()) {
      String from = period.span().start().toString();
      String to = period.span().end().toString();
      row(rows, from, to, period.span().toString(), period.count(), period.coverage());
    }
    if (timeline.undatedCoverage() > 0) {
      row(rows, "", "", "no date", timeline.undated(), timeline.undatedCoverage());
    }
  }

  private static void row(
      DelimitedRows rows, String from, String to, String label, long count, long coverage) {
    rows.row(
        from,
        to,
        label,
        Long.toString(count),
        Long.toString(coverage),
        coverage == 0 ? "" : Float.toString((float) Figures.share(count, coverage)));
  }
}
