package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.SearchRequest;
import dev.dateline.index.IndexFields;
import java.io.IOException;
import java.time.Duration;

/** Prefers newer articles, by the same formula as the embedded archive. */
final class Recency {
  private Recency() {}

  static ObjectNode prefer(Searching index, ObjectNode query, Duration halfLife)
      throws IOException {
    JsonNode newest = newest(index);
    if (newest.isNull() || newest.isMissingNode()) {
      return query;
    }
    ObjectNode score = JsonNodeFactory.instance.objectNode();
    score.set("query", query);
    ArrayNode functions = score.putArray("functions");
    functions.addObject().put("weight", 1);
    ObjectNode bonus = functions.addObject().put("weight", SearchRequest.RECENCY_BONUS);
    bonus.putObject("filter").putObject("exists").put("field", IndexFields.DATE);
    bonus
        .putObject("exp")
        .putObject(IndexFields.DATE)
        .put("origin", Long.toString(newest.asLong() / 1000))
        .put("scale", Math.max(1, halfLife.toSeconds()) + "s")
        .put("decay", 0.5);
    score.put("score_mode", "sum").put("boost_mode", "multiply");
    return JsonNodeFactory.instance.objectNode().set("function_score", score);
  }

  private static JsonNode newest(Searching index) throws IOException {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("size", 0);
    body.putObject("aggs").putObject("newest").putObject("max").put("field", IndexFields.DATE);
    return index.search(body).path("aggregations").path("newest").path("value");
  }
}
