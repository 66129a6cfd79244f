package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.SearchRequest;
import dev.dateline.index.IndexFields;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Prefers newer articles, by the same formula as the embedded archive.
 *
 * @param newest when the newest article was published, in milliseconds
 * @param halfLife of the bonus, in seconds
 */
record Recency(long newest, long halfLife) {

  /** Of an index; empty where all articles are undated. */
  static Optional<Recency> of(Searching index, Duration halfLife) throws IOException {
    JsonNode newest = newest(index);
    return newest.isNumber()
        ? Optional.of(new Recency(newest.asLong(), Math.max(1, halfLife.toSeconds())))
        : Optional.empty();
  }

  private static JsonNode newest(Searching index) throws IOException {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("size", 0);
    body.putObject("aggs").putObject("newest").putObject("max").put("field", IndexFields.DATE);
    return index.search(body).path("aggregations").path("newest").path("value");
  }

  ObjectNode prefer(ObjectNode query) {
    ObjectNode score = JsonNodeFactory.instance.objectNode();
    score.set("query", query);
    ArrayNode functions = score.putArray("functions");
    functions.addObject().put("weight", 1);
    ObjectNode bonus = functions.addObject().put("weight", SearchRequest.RECENCY_BONUS);
    bonus.putObject("filter").putObject("exists").put("field", IndexFields.DATE);
    bonus
        .putObject("exp")
        .putObject(IndexFields.DATE)
        .put("origin", Long.toString(newest / 1000))
        .put("scale", halfLife + "s")
        .put("decay", 0.5);
    score.put("score_mode", "sum").put("boost_mode", "multiply");
    return JsonNodeFactory.instance.objectNode().set("function_score", score);
  }

  /**
   * What the score of an article is multiplied by.
   *
   * @param published when it was, in milliseconds
   */
  double factor(long published) {
    double age = (newest - published) / 1000.0;
    return 1 + SearchRequest.RECENCY_BONUS * Math.pow(0.5, age / halfLife);
  }
}
