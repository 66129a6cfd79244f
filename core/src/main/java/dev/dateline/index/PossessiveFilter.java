package dev.dateline.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Strips {@code 's} from the end of words, from the text as well as from the span, so that a search
 * for Lavrov marks "Lavrov" in "Lavrov's". Lucene's own filter leaves the span as it is.
 */
final class PossessiveFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

  PossessiveFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    int length = term.length() - 2;
    if (length > 0 && isPossessive(term.buffer(), length)) {
      term.setLength(length);
      offset.setOffset(offset.startOffset(), offset.endOffset() - 2);
    }
    return true;
  }

  private static boolean isPossessive(char[] buffer, int length) {
    char last = buffer[length + 1];
    return (last == 's' || last == 'S') && Analyzers.APOSTROPHES.indexOf(buffer[length]) >= 0;
  }
}
