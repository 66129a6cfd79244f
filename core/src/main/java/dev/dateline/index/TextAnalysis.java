package dev.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Cuts texts into words as {@link Analyzers} do, once for both of the fields that hold them, and
 * remembers the stems of words. Not thread-safe.
 */
final class TextAnalysis {
  /** Some 6 MB; then it begins anew, which brings the frequent ones back at once. */
  private static final int MOST_WORDS = 50_000;

  private static final int LONGEST_WORD = 40;

  private final CharArrayMap<IndexedWord> known = new CharArrayMap<>(0, false);
  private final SingleWord single = new SingleWord();
  private final TokenStream stems = Analyzers.stem(single);
  private final CharTermAttribute stem = stems.getAttribute(CharTermAttribute.class);

  /**
   * The words of a text.
   *
   * @param text any
   * @return in their order
   */
  List<IndexedWord> words(String text) throws IOException {
    List<IndexedWord> words = new ArrayList<>();
    try (TokenStream stream = Analyzers.exact().tokenStream("", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word(term));
      }
      stream.end();
    }
    return words;
  }

  private IndexedWord word(CharTermAttribute exact) throws IOException {
    IndexedWord word = known.get(exact.buffer(), 0, exact.length());
    return word == null ? learn(exact) : word;
  }

  private IndexedWord learn(CharTermAttribute exact) throws IOException {
    if (known.size() == MOST_WORDS) {
      known.clear();
    }
    IndexedWord word = make(exact);
    if (exact.length() <= LONGEST_WORD) {
      known.put(exact, word);
    }
    return word;
  }

  private IndexedWord make(CharTermAttribute exact) throws IOException {
    single.become(exact);
    stems.reset();
    stems.incrementToken();
    BytesRef written = bytes(exact);
    BytesRef stemmed = bytes(stem);
    return new IndexedWord(written, stemmed.equals(written) ? written : stemmed);
  }

  private static BytesRef bytes(CharSequence word) {
    return BytesRef.deepCopyOf(new BytesRef(word));
  }

  /** A stream of one word, which is set from outside. */
  private static final class SingleWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private boolean given;

    void become(CharSequence word) {
      clearAttributes();
      term.append(word);
      given = false;
    }

    @Override
    public boolean incrementToken() {
      boolean first = !given;
      given = true;
      return first;
    }
  }
}
