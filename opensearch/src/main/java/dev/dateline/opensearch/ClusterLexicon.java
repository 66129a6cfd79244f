package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.search.IndexQuery;
import dev.dateline.search.Lexicon;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of an index in a cluster. How many articles have a word is exact; of the words near
 * another, each shard names the likeliest {@value #NEIGHBOURS}.
 */
final class ClusterLexicon implements Lexicon {
  private static final int NEIGHBOURS = 50;

  private final ArticleIndex index;
  private final JsonQueries queries;

  ClusterLexicon(ArticleIndex index) {
    this.index = index;
    this.queries = new JsonQueries(index.dialect());
  }

  @Override
  public long articles() throws IOException {
    ObjectNode body = nothing().put("track_total_hits", true);
    return index.search(body).path("hits").path("total").path("value").asLong();
  }

  @Override
  public Map<String, Long> having(String field, Collection<String> terms) throws IOException {
    List<String> asked = List.copyOf(terms);
    if (asked.isEmpty()) {
      return Map.of();
    }
    ObjectNode body = nothing();
    ObjectNode filters =
        body.putObject("aggs").putObject("having").putObject("filters").putObject("filters");
    for (int i = 0; i < asked.size(); i++) {
      filters.set(Integer.toString(i), queries.of(new IndexQuery.Term(field, asked.get(i))));
    }
    JsonNode counts = index.search(body).path("aggregations").path("having").path("buckets");
    Map<String, Long> having = new HashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      having.put(asked.get(i), counts.path(Integer.toString(i)).path("doc_count").asLong());
    }
    return having;
  }

  @Override
  public Map<String, Neighbour> near(String field, String term, int edits) throws IOException {
    ObjectNode body = nothing();
    body.putObject("suggest")
        .putObject("near")
        .put("text", term)
        .putObject("term")
        .put("field", field)
        .put("analyzer", "keyword")
        .put("suggest_mode", "always")
        .put("string_distance", "damerau_levenshtein")
        .put("max_edits", edits)
        .put("prefix_length", 0)
        .put("min_word_length", 1)
        .put("accuracy", 0)
        .put("size", NEIGHBOURS);
    Map<String, Neighbour> near = new HashMap<>();
    for (JsonNode found : index.search(body).path("suggest").path("near").path(0).path("options")) {
      String text = found.path("text").asText();
      int distance = edits(term, text, found.path("score").asDouble());
      near.put(text, new Neighbour(distance, found.path("freq").asLong()));
    }
    return near;
  }

  /** The cluster tells the part of the shorter word that the edits are not. */
  private static int edits(String term, String found, double similarity) {
    int shorter =
        Math.min(term.codePointCount(0, term.length()), found.codePointCount(0, found.length()));
    return (int) Math.round((1 - similarity) * shorter);
  }

  private static ObjectNode nothing() {
    return JsonNodeFactory.instance.objectNode().put("size", 0);
  }
}
