package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.Timeline;
import dev.dateline.Timeline.Period;
import dev.dateline.Timeline.Unit;
import dev.dateline.index.IndexFields;
import dev.dateline.search.Timelines;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;

/** Counts articles by the time they were published. */
final class ClusterTimeline {
  private ClusterTimeline() {}

  static Timeline of(Searching index, ObjectNode query, Unit unit) throws IOException {
    ObjectNode all = Plain.articles();
    NavigableMap<LocalDate, Long> found = new Buckets(index, query).periods(unit);
    NavigableMap<LocalDate, Long> known = new Buckets(index, all).periods(unit);
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

  private static long undated(Searching index, ObjectNode query) throws IOException {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("size", 0);
    body.set("query", query);
    body.putObject("aggs").putObject("undated").putObject("missing").put("field", IndexFields.DATE);
    return index.search(body).path("aggregations").path("undated").path("doc_count").asLong();
  }
}
