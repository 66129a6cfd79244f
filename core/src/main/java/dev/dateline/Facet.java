package dev.dateline;

import dev.dateline.article.Field;
import java.util.List;
import java.util.Objects;

/**
 * The values of a field among the articles found, with exact counts.
 *
 * @param field whose values
 * @param values most frequent first, equal counts in the order of the values
 * @param different how many different values there are in all
 */
public record Facet(Field field, List<Value> values, int different) {

  /**
   * A value and how many of the articles have it.
   *
   * @param value as stored
   * @param count articles
   */
  public record Value(String value, long count) {
    /** Checks for null. */
    public Value {
      Objects.requireNonNull(value, "value");
    }
  }

  /** Copies the list. */
  public Facet {
    Objects.requireNonNull(field, "field");
    values = List.copyOf(values);
  }
}
