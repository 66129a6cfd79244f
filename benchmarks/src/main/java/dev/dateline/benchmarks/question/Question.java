package dev.dateline.benchmarks.question;

import dev.dateline.article.DateSpan;
import dev.dateline.article.Field;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is asked of an archive, in no engine's terms: always for {@value #LIMIT} hits and the number
 * of all.
 *
 * @param parts what an article must match, all of them; none finds every article
 * @param order which hits come first
 * @param snippets passages to show of each hit, at most
 */
public record Question(List<Part> parts, Order order, int snippets) {
  /** Hits asked for. */
  public static final int LIMIT = 10;

  /** Which hits come first. */
  public enum Order {
    /** The most relevant. */
    RELEVANCE,
    /** The newest. */
    NEWEST,
    /** The oldest. */
    OLDEST
  }

  /** One thing that an article must match. */
  public sealed interface Part {
    /**
     * Writes the part in Dateline's query language.
     *
     * @return a part that needs no parentheses around it
     */
    String text();
  }

  /**
   * A word or any of several, inflections included, in headline or text.
   *
   * @param alternatives one or more
   */
  public record AnyWord(List<String> alternatives) implements Part {
    /** Copies the list. */
    public AnyWord {
      alternatives = List.copyOf(alternatives);
    }

    @Override
    public String text() {
      return alternatives.size() == 1
          ? alternatives.getFirst()
          : "(" + String.join(" OR ", alternatives) + ")";
    }
  }

  /**
   * Words that stand together as written, in headline or text.
   *
   * @param words the words
   * @param moves how far they may be from standing so: moves of one word by one place
   */
  public record Phrase(String words, int moves) implements Part {
    @Override
    public String text() {
      return '"' + words + '"' + (moves == 0 ? "" : "~" + moves);
    }
  }

  /**
   * Two words near each other in headline or text, in either order, inflections included.
   *
   * @param one a word
   * @param other another
   * @param distance at most; 1 for neighbours
   */
  public record Near(String one, String other, int distance) implements Part {
    @Override
    public String text() {
      return one + " w/" + distance + " " + other;
    }
  }

  /**
   * Somebody, or a place.
   *
   * @param field {@link Field#PERSON} or {@link Field#LOCATION}
   * @param name the name or a part of it
   */
  public record Name(Field field, String name) implements Part {
    @Override
    public String text() {
      return field.label() + ":\"" + name + '"';
    }
  }

  /**
   * Days that the article was published on, or that a date in its text shares.
   *
   * @param field {@link Field#DATE} or {@link Field#MENTIONS}
   * @param span the days
   */
  public record Days(Field field, DateSpan span) implements Part {
    @Override
    public String text() {
      return field.label() + ":" + span;
    }
  }

  /** Copies the list. */
  public Question {
    parts = List.copyOf(parts);
  }

  /**
   * For the most relevant articles, without snippets.
   *
   * @param parts what an article must match
   * @return the question
   */
  public static Question of(Part... parts) {
    return new Question(List.of(parts), Order.RELEVANCE, 0);
  }

  /**
   * The same, in another order.
   *
   * @param first which hits come first
   * @return changed question
   */
  public Question in(Order first) {
    return new Question(parts, first, snippets);
  }

  /**
   * The same, with snippets.
   *
   * @param number at most, of each hit
   * @return changed question
   */
  public Question withSnippets(int number) {
    return new Question(parts, order, number);
  }

  /**
   * Writes the question in Dateline's query language.
   *
   * @return empty for every article
   */
  public String text() {
    return parts.stream().map(Part::text).collect(Collectors.joining(" "));
  }
}
