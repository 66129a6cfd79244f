package dev.dateline.article;

import java.util.Objects;

/**
 * A span of an article's body that names a person, location or date.
 *
 * @param kind what is named
 * @param start first UTF-16 unit in the body
 * @param end one past the last UTF-16 unit
 * @param surface the text of the span
 * @param value what it names: the canonical name of a person or location, or a date in the form of
 *     {@link DateSpan#toString()}
 * @param rule the rule that found it
 */
public record Mention(Kind kind, int start, int end, String surface, String value, String rule) {
  /** What a mention names. */
  public enum Kind {
    /** Somebody. */
    PERSON,
    /** A place. */
    LOCATION,
    /** A day or several. */
    DATE
  }

  /** Checks the span. */
  public Mention {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(surface, "surface");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(rule, "rule");
    if (start < 0 || end <= start || surface.length() != end - start) {
      throw new IllegalArgumentException(
          "not a span: " + start + ".." + end + " \"" + surface + "\"");
    }
  }

  /**
   * The days that a mention of a date names.
   *
   * @return the span
   * @throws IllegalStateException when this is no mention of a date
   */
  public DateSpan dateSpan() {
    return DateSpan.parse(value)
        .filter(span -> kind == Kind.DATE)
        .orElseThrow(() -> new IllegalStateException("not a mention of a date: " + this));
  }
}
