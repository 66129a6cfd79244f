package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * Counts by value, all of them and exactly: a cluster's usual counting of the most frequent values
 * adds up what each shard holds to be frequent, and may be wrong. For one thread.
 */
final class Buckets {
  private static final int PAGE = 10_000;

  private final ArticleIndex index;
  private final ObjectNode query;

  /**
   * Buckets of articles.
   *
   * @param query which articles
   */
  Buckets(ArticleIndex index, ObjectNode query) {
    this.index = index;
    this.query = query;
  }

  /** Values of a field; articles without a value are not counted. */
  void forEachValue(String field, Visitor visitor) throws IOException {
    forEach(object("terms", object().put("field", field)), visitor);
  }

  /** Periods of a date, as milliseconds since 1970. */
  void forEachPeriod(String field, String interval, Visitor visitor) throws IOException {
    ObjectNode histogram = object().put("field", field).put("calendar_interval", interval);
    forEach(object("date_histogram", histogram), visitor);
  }

  private void forEach(ObjectNode source, Visitor visitor) throws IOException {
    ObjectNode body = object().put("size", 0);
    body.set("query", query);
    ObjectNode composite =
        body.putObject("aggs").putObject("buckets").putObject("composite").put("size", PAGE);
    composite.putArray("sources").add(object("key", source));
    JsonNode buckets = page(body);
    while (!buckets.path("buckets").isEmpty()) {
      for (JsonNode bucket : buckets.path("buckets")) {
        visitor.visit(bucket.path("key").path("key"), bucket.path("doc_count").asLong());
      }
      if (!buckets.has("after_key")) {
        return;
      }
      composite.set("after", buckets.path("after_key"));
      buckets = page(body);
    }
  }

  private JsonNode page(ObjectNode body) throws IOException {
    return index.search(body).path("aggregations").path("buckets");
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static ObjectNode object(String name, ObjectNode value) {
    return object().set(name, value);
  }

  /** Takes a value and how many articles have it. */
  interface Visitor {
    void visit(JsonNode key, long count) throws IOException;
  }
}
