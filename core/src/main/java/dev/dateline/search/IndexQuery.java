package dev.dateline.search;

import dev.dateline.index.IndexFields;
import java.util.List;
import java.util.Optional;

/**
 * A query on the fields of an index, with words as they stand there: what the {@link
 * dev.dateline.query.Query} that people write comes to, before an engine makes its own of it. So
 * each engine needs to know these few nodes, and finds the same.
 *
 * <p>Field names are those of {@link IndexFields}. Terms are compared as they are. Immutable.
 */
public sealed interface IndexQuery {

  /** Every article. */
  record All() implements IndexQuery {}

  /** No article. */
  record None() implements IndexQuery {}

  /**
   * A term; its score is BM25.
   *
   * @param field where
   * @param term the word or keyword
   */
  record Term(String field, String term) implements IndexQuery {}

  /**
   * A word of headline or text, which scores as one of a single text: BM25F.
   *
   * @param headline the field of the headline
   * @param headlineWeight how often a word of the headline counts
   * @param text the field of the text
   * @param term the word
   */
  record HeadlineOrText(String headline, float headlineWeight, String text, String term)
      implements IndexQuery {}

  /**
   * Words that stand together; the score is BM25 of the phrase.
   *
   * @param field where
   * @param terms two or more
   * @param slop how many moves of one word apart
   */
  record Phrase(String field, List<String> terms, int slop) implements IndexQuery {
    /** Copies the list. */
    public Phrase {
      terms = List.copyOf(terms);
    }
  }

  /**
   * Terms of a pattern with {@code *}, {@code ?} and backslashes.
   *
   * @param field where
   * @param pattern of the whole term
   */
  record Wildcard(String field, String pattern) implements IndexQuery {}

  /**
   * Terms within some edits, a swap of neighbours being one; the nearest {@value #MAX_EXPANSIONS}
   * of them.
   *
   * @param field where
   * @param term the word
   * @param edits at most
   */
  record Fuzzy(String field, String term, int edits) implements IndexQuery {
    /** As many clauses as Lucene allows. */
    public static final int MAX_EXPANSIONS = 1024;
  }

  /**
   * Terms of a regular expression in Lucene's syntax.
   *
   * @param field where
   * @param expression of the whole term
   */
  record Regex(String field, String expression) implements IndexQuery {}

  /**
   * Terms in the order of their UTF-8 bytes.
   *
   * @param field where
   * @param from lower bound; empty is unbounded
   * @param fromInclusive whether the lower bound matches
   * @param to upper bound; empty is unbounded
   * @param toInclusive whether the upper bound matches
   */
  record TermRange(
      String field,
      Optional<String> from,
      boolean fromInclusive,
      Optional<String> to,
      boolean toInclusive)
      implements IndexQuery {}

  /**
   * Articles published within some time.
   *
   * @param first second of {@link IndexFields#DATE}
   * @param last second, included
   */
  record Published(long first, long last) implements IndexQuery {}

  /**
   * Days that overlap one of an article's.
   *
   * @param field {@link IndexFields#MENTIONS} or {@link IndexFields#DATE_SPAN}
   * @param first day since 1970-01-01
   * @param last day, included
   */
  record Overlap(String field, int first, int last) implements IndexQuery {}

  /**
   * Parts of one text near each other; the score is that of Lucene's intervals.
   *
   * @param field where
   * @param part what stands there
   */
  record Near(String field, IndexInterval part) implements IndexQuery {}

  /**
   * What must match, may match, and must not. Without anything that must match, one of what may
   * match has to.
   *
   * @param must must match, and scores
   * @param filter must match
   * @param should scores where it matches
   * @param mustNot must not match
   */
  record Bool(
      List<IndexQuery> must,
      List<IndexQuery> filter,
      List<IndexQuery> should,
      List<IndexQuery> mustNot)
      implements IndexQuery {
    /** Copies the lists. */
    public Bool {
      must = List.copyOf(must);
      filter = List.copyOf(filter);
      should = List.copyOf(should);
      mustNot = List.copyOf(mustNot);
    }
  }

  /**
   * A query whose hits all score 1.
   *
   * @param query the query
   */
  record Constant(IndexQuery query) implements IndexQuery {}

  /**
   * A query whose score is multiplied.
   *
   * @param query the query
   * @param factor positive
   */
  record Boost(IndexQuery query, float factor) implements IndexQuery {}

  /**
   * Any of these.
   *
   * @param alternatives queries
   * @return one that finds what any finds; empty where there are none
   */
  static Optional<IndexQuery> anyOf(List<IndexQuery> alternatives) {
    return alternatives.size() < 2
        ? alternatives.stream().findAny()
        : Optional.of(new Bool(List.of(), List.of(), alternatives, List.of()));
  }

  /**
   * Every article that does not match.
   *
   * @param query what must not match
   * @return the others
   */
  static IndexQuery not(IndexQuery query) {
    return not(List.of(query));
  }

  /**
   * Every article that matches none.
   *
   * @param queries what must not match
   * @return the others
   */
  static IndexQuery not(List<IndexQuery> queries) {
    return new Bool(List.of(), List.of(new All()), List.of(), queries);
  }
}
