package dev.dateline;

import java.util.Objects;

/**
 * Another query that finds something where one found nothing.
 *
 * @param text the whole of it, filters included, in the query language with standard options
 * @param kind how it differs
 * @param count how many articles it finds
 */
public record Suggestion(String text, Kind kind, long count) {
  /** How a suggested query differs from the one that was asked. */
  public enum Kind {
    /** Words that no article has are spelt as those of the archive. */
    SPELLING,
    /** Any of the parts suffices instead of all. */
    ANY
  }

  /** Checks for nulls. */
  public Suggestion {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
  }
}
