package dev.dateline.search;

import dev.dateline.index.IndexFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Scores a word of headline and text as one of a single text, in which each word of the headline
 * stands three times: BM25F (Robertson, Zaragoza and Taylor 2004). Two scores added up would count
 * a word twice that stands in both. {@code docs/relevance.md} has what was measured.
 */
final class HeadlineAndText {
  private static final float HEADLINE_WEIGHT = 3;

  /** What a word is looked for in, as it is scored. */
  static final String NAME =
      "headline (counted " + (int) HEADLINE_WEIGHT + " times) and text";

  /** The field of the text for that of the headline. */
  private static final Map<String, String> TEXT_OF =
      Map.of(IndexFields.TITLE, IndexFields.BODY, IndexFields.TITLE_EXACT, IndexFields.BODY_EXACT);

  private HeadlineAndText() {}

  /** Any of these; the same word in headline and text, and nothing else, scores as one. */
  static Optional<Query> anyOf(List<Query> alternatives) {
    return alternatives.size() == 2
            && alternatives.getFirst() instanceof TermQuery first
            && alternatives.getLast() instanceof TermQuery last
            && areTheSameWord(first.getTerm(), last.getTerm())
        ? Optional.of(combined(first.getTerm(), last.getTerm()))
        : QueryTranslator.anyOf(alternatives);
  }

  private static boolean areTheSameWord(Term headline, Term text) {
    return text.field().equals(TEXT_OF.get(headline.field()))
        && text.bytes().equals(headline.bytes());
  }

  private static Query combined(Term headline, Term text) {
    return new CombinedFieldQuery.Builder(text.bytes())
        .addField(headline.field(), HEADLINE_WEIGHT)
        .addField(text.field())
        .build();
  }
}
