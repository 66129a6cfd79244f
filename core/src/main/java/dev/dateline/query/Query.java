package dev.dateline.query;

import dev.dateline.article.DateSpan;
import dev.dateline.article.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is asked of an archive: a tree of immutable nodes, equal when they ask the same in the same
 * way.
 *
 * <p>Nodes that name a {@link Field} of {@link Field.Kind#TEXT} match words of running text; in the
 * other fields they match names and keywords.
 */
public sealed interface Query {

  /** Every article. */
  record Everything() implements Query {}

  /** No article. */
  record Nothing() implements Query {}

  /**
   * A bare word, which matches its inflections; in name fields, any word of a name; in keyword
   * fields, the whole value.
   *
   * @param field where
   * @param text as typed, perhaps with punctuation; without white space but in keyword fields
   */
  record Word(Field field, String text) implements Query {
    /** Checks the text. */
    public Word {
      requireText(text);
    }
  }

  /**
   * Quoted words, which match as written, ignoring case and accents. With slop they may stand apart
   * and in another order, by as many moves of one word.
   *
   * @param field where
   * @param text the words between the quotes
   * @param slop moves allowed; 0 is the exact phrase
   */
  record Phrase(Field field, String text, int slop) implements Query {
    /** Checks text and slop. */
    public Phrase {
      requireText(text);
      requireNotNegative(slop, "slop");
    }
  }

  /**
   * A word with {@code *} for any characters and {@code ?} for one.
   *
   * @param field where
   * @param pattern with at least one {@code *} or {@code ?}; a backslash takes the next character
   *     for what it is
   */
  record Wildcard(Field field, String pattern) implements Query {
    /** Checks the pattern. */
    public Wildcard {
      requireText(pattern);
    }
  }

  /**
   * A word within some edits: inserted, deleted, replaced or swapped characters.
   *
   * @param field where
   * @param text as typed
   * @param edits 1 or 2
   */
  record Fuzzy(Field field, String text, int edits) implements Query {
    /** Checks the edits. */
    public Fuzzy {
      requireText(text);
      if (edits < 1 || edits > 2) {
        throw new IllegalArgumentException("edits must be 1 or 2: " + edits);
      }
    }
  }

  /**
   * A regular expression over a whole word.
   *
   * @param field where
   * @param expression Lucene's syntax of regular expressions
   */
  record Regex(Field field, String expression) implements Query {
    /** Checks the expression. */
    public Regex {
      requireText(expression);
    }
  }

  /**
   * Words between two in alphabetical order, as in {@code outlet:[a TO m]}.
   *
   * @param field where
   * @param from lower bound; empty is unbounded
   * @param fromInclusive whether the lower bound itself matches
   * @param to upper bound; empty is unbounded
   * @param toInclusive whether the upper bound itself matches
   */
  record WordRange(
      Field field,
      Optional<String> from,
      boolean fromInclusive,
      Optional<String> to,
      boolean toInclusive)
      implements Query {
    /** Checks for nulls. */
    public WordRange {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }
  }

  /**
   * Days, both ends included: the published date ({@link Field#DATE}) lies within, or a mentioned
   * date ({@link Field#MENTIONS}) overlaps.
   *
   * @param field {@link Field#DATE} or {@link Field#MENTIONS}
   * @param from first day; empty is unbounded
   * @param to last day; empty is unbounded
   */
  record DateRange(Field field, Optional<LocalDate> from, Optional<LocalDate> to) implements Query {
    /** Checks the field and the order of the days. */
    public DateRange {
      requireDate(field);
      if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
        throw new IllegalArgumentException("a range cannot end before it starts: " + from + to);
      }
    }

    /**
     * The days of a span.
     *
     * @param field {@link Field#DATE} or {@link Field#MENTIONS}
     * @param span the days
     * @return the range
     */
    public static DateRange of(Field field, DateSpan span) {
      return new DateRange(field, Optional.of(span.start()), Optional.of(span.end()));
    }
  }

  /**
   * Articles without a value: {@code date:unknown}.
   *
   * @param field any field but {@link Field#TEXT}
   */
  record Missing(Field field) implements Query {
    /** Checks for null. */
    public Missing {
      Objects.requireNonNull(field, "field");
    }
  }

  /**
   * Two parts of one text near each other: {@code a w/5 b}, {@code a pre/5 b}. Parts may be words,
   * phrases, wildcards, fuzzy words and regular expressions of one text field, disjunctions of
   * these, and such a pair again.
   *
   * @param left one part
   * @param right the other
   * @param distance words between them, at most, plus one: neighbours are at distance 1
   * @param ordered whether left must come first
   */
  record Near(Query left, Query right, int distance, boolean ordered) implements Query {
    /** Checks the distance. */
    public Near {
      Objects.requireNonNull(left, "left");
      Objects.requireNonNull(right, "right");
      if (distance < 1) {
        throw new IllegalArgumentException("distance must be at least 1: " + distance);
      }
    }
  }

  /**
   * Articles that match every part.
   *
   * @param parts two or more
   */
  record And(List<Query> parts) implements Query {
    /** Copies the list. */
    public And {
      parts = List.copyOf(parts);
      requireSeveral(parts);
    }
  }

  /**
   * Articles that match any part.
   *
   * @param parts two or more
   */
  record Or(List<Query> parts) implements Query {
    /** Copies the list. */
    public Or {
      parts = List.copyOf(parts);
      requireSeveral(parts);
    }
  }

  /**
   * Articles that do not match.
   *
   * @param part what must not match
   */
  record Not(Query part) implements Query {
    /** Checks for null. */
    public Not {
      Objects.requireNonNull(part, "part");
    }
  }

  /**
   * Articles that match the first part, ranked higher where the second matches too: {@code +a b}
   * when bare words are alternatives, {@code a PREFER b} always.
   *
   * @param required must match
   * @param preferred adds to the score
   */
  record Prefer(Query required, Query preferred) implements Query {
    /** Checks for nulls. */
    public Prefer {
      Objects.requireNonNull(required, "required");
      Objects.requireNonNull(preferred, "preferred");
    }
  }

  /**
   * A part that weighs more or less in the ranking: {@code word^2}.
   *
   * @param part the part
   * @param factor positive and finite
   */
  record Boost(Query part, float factor) implements Query {
    /** Checks the factor. */
    public Boost {
      Objects.requireNonNull(part, "part");
      if (!(factor > 0) || !Float.isFinite(factor)) {
        throw new IllegalArgumentException("a boost must be positive and finite: " + factor);
      }
    }
  }

  private static void requireText(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("blank text");
    }
  }

  private static void requireNotNegative(int number, String name) {
    if (number < 0) {
      throw new IllegalArgumentException(name + " must not be negative: " + number);
    }
  }

  private static void requireDate(Field field) {
    if (field.kind() != Field.Kind.DATE) {
      throw new IllegalArgumentException("not a date field: " + field.label());
    }
  }

  private static void requireSeveral(List<Query> parts) {
    if (parts.size() < 2) {
      throw new IllegalArgumentException("two or more parts are needed: " + parts);
    }
  }
}
