package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.index.IndexFields;
import dev.dateline.search.EngineScores;
import dev.dateline.search.IndexQuery;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks a cluster how some articles score: a request for each part of a query, for all of them. For
 * one thread.
 */
final class ClusterScores {
  private final Searching ranking;
  private final JsonQueries queries;
  private final List<String> ids;
  private final Map<IndexQuery, Map<String, EngineScores.Score>> known = new HashMap<>();

  /**
   * Scores of articles.
   *
   * @param ranking runs searches that rank
   * @param ids of the articles
   */
  ClusterScores(Searching ranking, Dialect dialect, List<String> ids) {
    this.ranking = ranking;
    this.queries = new JsonQueries(dialect);
    this.ids = ids;
  }

  /** The scores of one of the articles. */
  EngineScores of(String id) {
    return query -> Optional.ofNullable(all(query).get(id));
  }

  private Map<String, EngineScores.Score> all(IndexQuery query) throws IOException {
    Map<String, EngineScores.Score> scores = known.get(query);
    if (scores == null) {
      scores = read(ranking.search(body(query)));
      known.put(query, scores);
    }
    return scores;
  }

  /** The query alone scores; that only these articles are wanted is said beside it. */
  private ObjectNode body(IndexQuery query) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("size", ids.size());
    body.set("query", queries.of(query));
    ArrayNode wanted = body.putObject("post_filter").putObject("terms").putArray(IndexFields.ID);
    ids.forEach(wanted::add);
    body.putArray("_source").add(IndexFields.ID);
    return body.put("explain", true).put("track_total_hits", false);
  }

  private static Map<String, EngineScores.Score> read(JsonNode answer) {
    Map<String, EngineScores.Score> scores = new HashMap<>();
    for (JsonNode hit : answer.path("hits").path("hits")) {
      scores.put(id(hit), score(hit.path("_explanation")));
    }
    return scores;
  }

  private static EngineScores.Score score(JsonNode node) {
    return new EngineScores.Score(
        node.path("value").asDouble(),
        node.path("description").asText(),
        node.path("details").valueStream().map(ClusterScores::score).toList());
  }

  /** The id of the article that a hit is. */
  static String id(JsonNode hit) {
    return hit.path("_source").path(IndexFields.ID).asText();
  }
}
