package dev.dateline.search;

import java.util.List;

/** What stands at some place of a text: the parts of an {@link IndexQuery.Near}. Immutable. */
public sealed interface IndexInterval {
  /** Different words that a pattern within a pair may stand for; more are refused. */
  int MAX_EXPANSIONS = 1024;

  /**
   * Words one after the other.
   *
   * @param field where
   * @param terms one or more
   */
  record Sequence(String field, List<String> terms) implements IndexInterval {
    /** Copies the list. */
    public Sequence {
      terms = List.copyOf(terms);
    }
  }

  /**
   * Words in any order.
   *
   * @param field where
   * @param terms two or more
   * @param gaps other words between them, at most
   */
  record AnyOrder(String field, List<String> terms, int gaps) implements IndexInterval {
    /** Copies the list. */
    public AnyOrder {
      terms = List.copyOf(terms);
    }
  }

  /**
   * A word of a pattern with {@code *}, {@code ?} and backslashes.
   *
   * @param field where
   * @param pattern of the whole word
   */
  record Wildcard(String field, String pattern) implements IndexInterval {}

  /**
   * A word within some edits.
   *
   * @param field where
   * @param term the word
   * @param edits at most
   */
  record Fuzzy(String field, String term, int edits) implements IndexInterval {}

  /**
   * A word of a regular expression.
   *
   * @param field where
   * @param expression of the whole word
   */
  record Regex(String field, String expression) implements IndexInterval {}

  /**
   * Any of these.
   *
   * @param parts one or more
   */
  record AnyOf(List<IndexInterval> parts) implements IndexInterval {
    /** Copies the list. */
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Two parts that do not overlap.
   *
   * @param left one part
   * @param right the other
   * @param gaps words between them, at most
   * @param ordered whether left comes first
   */
  record Pair(IndexInterval left, IndexInterval right, int gaps, boolean ordered)
      implements IndexInterval {}
}
