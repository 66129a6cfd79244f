package dev.dateline.index;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * A word of a text, as the two fields of the text hold it.
 *
 * @param exact as written, but for case and accents
 * @param stem what bare words match
 */
record IndexedWord(BytesRef exact, BytesRef stem) {

  /** Words as a field takes them, without offsets, which are not indexed. */
  static TokenStream stream(List<IndexedWord> words, Function<IndexedWord, BytesRef> form) {
    return new Words(words, form);
  }

  private static final class Words extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final List<IndexedWord> words;
    private final Function<IndexedWord, BytesRef> form;
    private int next;

    Words(List<IndexedWord> words, Function<IndexedWord, BytesRef> form) {
      this.words = words;
      this.form = form;
    }

    @Override
    public void reset() {
      clearAttributes();
      next = 0;
    }

    @Override
    public boolean incrementToken() {
      if (next == words.size()) {
        return false;
      }
      term.setBytesRef(form.apply(words.get(next++)));
      return true;
    }
  }
}
