package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.Timeline.Unit;
import dev.dateline.index.IndexFields;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Counts by value, all of them and exactly: a cluster's usual counting of the most frequent values
 * adds up what each shard holds to be frequent, and may be wrong. For one thread.
 */
final class Buckets {
  private static final int PAGE = 10_000;

  private final Searching index;
  private final ObjectNode query;

  /**
   * Buckets of articles.
   *
   * @param query which articles
   */
  Buckets(Searching index, ObjectNode query) {
    this.index = index;
    this.query = query;
  }

  /** Takes a value and how many articles have it. */
  interface Visitor {
    void visit(String value, long count) throws IOException;
  }

  /** Values of a field; articles without a value are not counted. */
  void forEachValue(String field, Visitor visitor) throws IOException {
    ObjectNode composite = composite(object("terms", object().put("field", field)));
    JsonNode page = page(composite, query);
    visit(page, visitor);
    while (page.path("buckets").size() == PAGE) {
      composite.set("after", page.path("after_key"));
      page = page(composite, query);
      visit(page, visitor);
    }
  }

  private static void visit(JsonNode page, Visitor visitor) throws IOException {
    for (JsonNode bucket : page.path("buckets")) {
      visitor.visit(key(bucket).asText(), bucket.path("doc_count").asLong());
    }
  }

  /**
   * How many articles were published in which period, by its first day. Pages by the query:
   * OpenSearch 3.6 fails where a shard has no period after a given one.
   */
  NavigableMap<LocalDate, Long> periods(Unit unit) throws IOException {
    ObjectNode composite =
        composite(
            object(
                "date_histogram",
                object()
                    .put("field", IndexFields.DATE)
                    .put("calendar_interval", unit.name().toLowerCase(Locale.ROOT))));
    NavigableMap<LocalDate, Long> periods = new TreeMap<>();
    JsonNode page = page(composite, query).path("buckets");
    add(page, periods);
    while (page.size() == PAGE) {
      LocalDate next = unit.around(periods.lastKey()).end().plusDays(1);
      page = page(composite, since(next)).path("buckets");
      add(page, periods);
    }
    return periods;
  }

  private static void add(JsonNode page, NavigableMap<LocalDate, Long> periods) {
    for (JsonNode bucket : page) {
      periods.put(day(key(bucket).asLong()), bucket.path("doc_count").asLong());
    }
  }

  private ObjectNode since(LocalDate day) {
    ObjectNode range =
        object()
            .put("gte", day.atStartOfDay().toEpochSecond(ZoneOffset.UTC))
            .put("format", "epoch_second");
    ObjectNode both = object();
    both.putArray("filter").add(query).add(object("range", object(IndexFields.DATE, range)));
    return object("bool", both);
  }

  /** The day of a cluster's time. */
  static LocalDate day(long millis) {
    return Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static JsonNode key(JsonNode bucket) {
    return bucket.path("key").path("key");
  }

  private static ObjectNode composite(ObjectNode source) {
    ObjectNode composite = object().put("size", PAGE);
    composite.putArray("sources").add(object("key", source));
    return composite;
  }

  private JsonNode page(ObjectNode composite, ObjectNode articles) throws IOException {
    ObjectNode body = object().put("size", 0);
    body.set("query", articles);
    body.putObject("aggs").putObject("buckets").set("composite", composite);
    return index.search(body).path("aggregations").path("buckets");
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static ObjectNode object(String name, ObjectNode value) {
    return object().set(name, value);
  }
}
