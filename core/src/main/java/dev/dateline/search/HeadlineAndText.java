package dev.dateline.search;

import dev.dateline.index.IndexFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores a word of headline and text as one of a single text, in which each word of the headline
 * stands three times: BM25F (Robertson, Zaragoza and Taylor 2004). Two scores added up would count
 * a word twice that stands in both. {@code docs/relevance.md} has what was measured.
 */
final class HeadlineAndText {
  private static final float HEADLINE_WEIGHT = 3;

  /** What a word is looked for in, as it is scored. */
  static final String NAME = "headline (counted " + (int) HEADLINE_WEIGHT + " times) and text";

  /** The field of the text for that of the headline. */
  private static final Map<String, String> TEXT_OF =
      Map.of(IndexFields.TITLE, IndexFields.BODY, IndexFields.TITLE_EXACT, IndexFields.BODY_EXACT);

  private HeadlineAndText() {}

  /** Any of these; the same word in headline and text, and nothing else, scores as one. */
  static Optional<IndexQuery> anyOf(List<IndexQuery> alternatives) {
    return alternatives.size() == 2
            && alternatives.getFirst() instanceof IndexQuery.Term headline
            && alternatives.getLast() instanceof IndexQuery.Term text
            && areTheSameWord(headline, text)
        ? Optional.of(combined(headline, text))
        : IndexQuery.anyOf(alternatives);
  }

  private static boolean areTheSameWord(IndexQuery.Term headline, IndexQuery.Term text) {
    return text.field().equals(TEXT_OF.get(headline.field()))
        && text.term().equals(headline.term());
  }

  private static IndexQuery combined(IndexQuery.Term headline, IndexQuery.Term text) {
    return new IndexQuery.HeadlineOrText(
        headline.field(), HEADLINE_WEIGHT, text.field(), text.term());
  }
}
