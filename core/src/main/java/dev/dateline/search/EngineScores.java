package dev.dateline.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What an engine tells of the scores of one article: how each part of a query comes to its own. */
public interface EngineScores {
  /**
   * Explains a score.
   *
   * @param query the query, or a part of it
   * @return the score, as if this were all of the query; empty where the article does not match
   * @throws IOException when the index cannot be read
   */
  Optional<Score> of(IndexQuery query) throws IOException;

  /**
   * A number, and the numbers it was computed from.
   *
   * @param value the number
   * @param description what it is, in the words of Lucene
   * @param details what it was computed from
   */
  record Score(double value, String description, List<Score> details) {
    /** Copies the list. */
    public Score {
      details = List.copyOf(details);
    }
  }
}
