package dev.dateline;

import dev.dateline.article.Field;
import java.util.Objects;

/**
 * Why an article matched: one place where a part of the query was met.
 *
 * @param clause the part of the query, in the query language
 * @param field where it was met
 * @param start first UTF-16 unit: in the headline or the text as they were read, in other fields
 *     within the one value that was met
 * @param end one past the last unit
 * @param text what stands there
 * @param via how it meets the clause
 */
public record Match(String clause, Field field, int start, int end, String text, Via via) {
  /** How a text meets a clause. */
  public enum Via {
    /** It is what was asked for. */
    EXACT,
    /** It is another form of the word. */
    INFLECTION,
    /** It fits the wildcard, the expression, the range or the edits. */
    PATTERN,
    /** It is a shorter or other name of the person. */
    ALIAS,
    /** It names a place within the one that was asked for. */
    CONTAINING_PLACE,
    /** It is a date that shares a day with those that were asked for. */
    DATE_OVERLAP
  }

  /** Checks the span. */
  public Match {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(via, "via");
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException("not the span of \"" + text + "\": " + start + ".." + end);
    }
  }
}
