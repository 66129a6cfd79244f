package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.Timeline;
import dev.dateline.Timeline.Period;
import dev.dateline.Timeline.Unit;
import dev.dateline.index.IndexFields;
import dev.dateline.search.Timelines;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Counts articles by the time they were published. */
final class ClusterTimeline {
  private ClusterTimeline() {}

  static Timeline of(ArticleIndex index, ObjectNode query, Unit unit) throws IOException {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    all.putObject("match_all");
    NavigableMap<LocalDate, Long> found = periods(index, query, unit);
    NavigableMap<LocalDate, Long> known = periods(index, all, unit);
    List<Period> periods =
        found.isEmpty()
            ? List.of()
            : Timelines.periods(
                unit,
                found.firstKey(),
                found.lastKey(),
                span -> found.getOrDefault(span.start(), 0L),
                span -> known.getOrDefault(span.start(), 0L));
    return new Timeline(unit, periods, undated(index, query), undated(index, all));
  }

  /** The articles of each period that has some, by its first day. */
  private static NavigableMap<LocalDate, Long> periods(
      ArticleIndex index, ObjectNode query, Unit unit) throws IOException {
    NavigableMap<LocalDate, Long> periods = new TreeMap<>();
    String interval = unit.name().toLowerCase(Locale.ROOT);
    new Buckets(index, query)
        .forEachPeriod(
            IndexFields.DATE,
            interval,
            (start, count) -> periods.put(day(start.asLong()), count));
    return periods;
  }

  private static LocalDate day(long millis) {
    return Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static long undated(ArticleIndex index, ObjectNode query) throws IOException {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("size", 0);
    body.set("query", query);
    body.putObject("aggs").putObject("undated").putObject("missing").put("field", IndexFields.DATE);
    return index.search(body).path("aggregations").path("undated").path("doc_count").asLong();
  }
}
