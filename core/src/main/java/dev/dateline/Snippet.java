package dev.dateline;

import dev.dateline.article.Field;
import java.util.List;
import java.util.Objects;

/**
 * A passage of a field's text and what matched in it.
 *
 * @param field {@link Field#TITLE} or {@link Field#BODY}
 * @param start where the passage starts in the field, in UTF-16 units
 * @param text the passage, as it stands in the field
 * @param matches spans of the text, ordered, not overlapping
 */
public record Snippet(Field field, int start, String text, List<Span> matches) {

  /**
   * What matched: a word, or a whole phrase.
   *
   * @param start first UTF-16 unit within the snippet's text
   * @param end one past the last
   */
  public record Span(int start, int end) {}

  /** Copies the list and checks the spans. */
  public Snippet {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(text, "text");
    matches = List.copyOf(matches);
    int last = 0;
    for (Span match : matches) {
      if (match.start < last || match.end <= match.start || match.end > text.length()) {
        throw new IllegalArgumentException("not a span of the snippet: " + match);
      }
      last = match.end;
    }
  }

  /**
   * Writes the passage for a person to read.
   *
   * @param markup how matches are marked
   * @return the text
   */
  public String format(Markup markup) {
    return markup.apply(text, matches);
  }
}
