package dev.dateline.query;

import dev.dateline.article.Field;
import java.util.List;

/**
 * The question mark that ends a question rather than standing for a character: behind the last of
 * three or more words, when nothing in the query but words was typed.
 */
final class QuestionMark {
  private static final int FEWEST_WORDS = 3;

  private QuestionMark() {}

  /** Takes the question mark off the last word of a question. */
  static void readAsPunctuation(List<Token> tokens, Faults faults) {
    int words = tokens.size() - 1;
    if (words < FEWEST_WORDS
        || !tokens.subList(0, words - 1).stream().allMatch(QuestionMark::isPlainWord)
        || !(tokens.get(words - 1) instanceof Token.Text last)
        || last.field() != Field.TEXT) {
      return;
    }
    int mark = withoutMarks(last.raw());
    if (mark > 0 && mark < last.raw().length() && isPlain(last.raw().substring(0, mark))) {
      faults.report(
          last.offset() + mark,
          "? at the end of a question is punctuation",
          "it stands for no character");
      String word = last.raw().substring(0, mark);
      tokens.set(words - 1, new Token.Text(last.offset(), last.field(), last.named(), word));
    }
  }

  private static int withoutMarks(String raw) {
    int end = raw.length();
    while (end > 0 && raw.charAt(end - 1) == '?' && !Escapes.isEscaped(raw, end - 1)) {
      end--;
    }
    return end;
  }

  private static boolean isPlainWord(Token token) {
    return token instanceof Token.Text text && text.field() == Field.TEXT && isPlain(text.raw());
  }

  private static boolean isPlain(String raw) {
    return raw.indexOf('*') < 0 && raw.indexOf('?') < 0;
  }
}
