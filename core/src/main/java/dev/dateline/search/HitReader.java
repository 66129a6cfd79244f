package dev.dateline.search;

import dev.dateline.Explanation;
import dev.dateline.Hit;
import dev.dateline.Match;
import dev.dateline.index.ArticleSummary;
import dev.dateline.index.StoredArticles;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.ScoreDoc;

/** Makes hits of documents. For one thread and one search. */
final class HitReader {
  private final Moment moment;
  private final StoredArticles stored;
  private final SearchPlan.Hits hits;
  private final Optional<LuceneScores> scores;

  /**
   * A reader.
   *
   * @param scores explains them, where that is asked for
   */
  HitReader(Moment moment, SearchPlan.Hits hits, Optional<LuceneScores> scores) throws IOException {
    this.moment = moment;
    this.stored = moment.articles();
    this.hits = hits;
    this.scores = scores;
  }

  Hit read(ScoreDoc document, float score) throws IOException {
    moment.check();
    ArticleSummary article = stored.summary(document.doc);
    String body = hits.snippets() == 0 ? "" : stored.body(document.doc);
    List<Match> matches = hits.snippets() == 0 ? List.of() : matches(document.doc, article, body);
    return hits.of(article, body, score, matches, explanation(document.doc));
  }

  /** Words are found in the text alone; names and dates where the article mentions them. */
  private List<Match> matches(int document, ArticleSummary article, String body)
      throws IOException {
    return hits.finder().readsTextOnly()
        ? hits.finder().find(article.title(), body)
        : hits.finder().find(stored.article(document));
  }

  private Optional<Explanation> explanation(int document) throws IOException {
    return scores.isEmpty() ? Optional.empty() : Optional.of(scores.get().explain(document));
  }
}
