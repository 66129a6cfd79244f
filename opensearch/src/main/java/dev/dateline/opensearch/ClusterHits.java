package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.Explanation;
import dev.dateline.Hit;
import dev.dateline.SearchRequest;
import dev.dateline.article.Article;
import dev.dateline.search.SearchPlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes hits of what a cluster found. For one thread and one search. */
final class ClusterHits {
  private final SearchPlan plan;
  private final SearchPlan.Hits hits;
  private final Dialect dialect;
  private final Searching ranking;
  private final boolean ranked;

  /**
   * A reader.
   *
   * @param ranking runs searches that rank, to explain scores
   */
  ClusterHits(SearchPlan plan, Dialect dialect, Searching ranking) {
    this.plan = plan;
    this.hits = plan.hits();
    this.dialect = dialect;
    this.ranking = ranking;
    this.ranked = plan.request().sort() == SearchRequest.Sort.RELEVANCE;
  }

  /**
   * Reads hits, which are sorted by score first, then date, where they are ranked.
   *
   * @param recency what newer articles are preferred by, if they are
   */
  List<Hit> read(List<JsonNode> found, Optional<Recency> recency) throws IOException {
    List<String> ids = found.stream().map(ClusterScores::id).toList();
    ClusterScores scores = new ClusterScores(ranking, dialect, ids);
    List<Hit> read = new ArrayList<>();
    for (JsonNode hit : found) {
      Article article = ArticleJsonReader.article(hit.path("_source"));
      float score = ranked ? (float) hit.path("sort").path(0).asDouble() : 0;
      Optional<Explanation> explanation =
          ranked && plan.request().explain()
              ? Optional.of(explanation(article, score, recency, hit, scores))
              : Optional.empty();
      read.add(hits.of(article, score, explanation));
    }
    return read;
  }

  private Explanation explanation(
      Article article, float score, Optional<Recency> recency, JsonNode hit, ClusterScores scores)
      throws IOException {
    Explanation relevance = plan.explain(scores.of(article.id().value()));
    long published = hit.path("sort").path(1).asLong();
    return recency.isEmpty() || article.published().isEmpty()
        ? relevance
        : SearchPlan.withRecency(relevance, score, recency.get().factor(published));
  }
}
