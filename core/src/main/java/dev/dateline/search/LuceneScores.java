package dev.dateline.search;

import dev.dateline.Explanation;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/** Explains the scores of an index of Lucene. For one thread. */
final class LuceneScores {
  private final Moment moment;
  private final SearchPlan plan;
  private final org.apache.lucene.search.Query ranked;

  /**
   * Explains scores.
   *
   * @param ranked what the scores come from: the query of the plan, perhaps with recency
   */
  LuceneScores(Moment moment, SearchPlan plan, org.apache.lucene.search.Query ranked) {
    this.moment = moment;
    this.plan = plan;
    this.ranked = ranked;
  }

  Explanation explain(int document) throws IOException {
    Explanation relevance = plan.explain(query -> score(query, document));
    org.apache.lucene.search.Explanation whole = moment.explain(ranked, document);
    OptionalDouble recency = Recency.factor(whole);
    return recency.isEmpty()
        ? relevance
        : SearchPlan.withRecency(relevance, whole.getValue().floatValue(), recency.getAsDouble());
  }

  private Optional<EngineScores.Score> score(IndexQuery query, int document) throws IOException {
    return Optional.of(moment.explain(LuceneQueries.of(query), document))
        .filter(org.apache.lucene.search.Explanation::isMatch)
        .map(LuceneScores::score);
  }

  private static EngineScores.Score score(org.apache.lucene.search.Explanation lucene) {
    return new EngineScores.Score(
        lucene.getValue().doubleValue(),
        lucene.getDescription(),
        Arrays.stream(lucene.getDetails()).map(LuceneScores::score).toList());
  }
}
