package dev.dateline.extract;

import java.util.Arrays;
import java.util.Set;

/** Follows the tokens of a text and notes where sentences and paragraphs start. */
final class SentenceBreaker {
  private static final Set<String> STARTERS = WordLists.words("sentence-starters");
  private static final int LONGEST_STARTER = 10;
  private static final int INDENT = 2;
  private static final int LINES_FOR_ONE_THAT_GOES_ON = 4;

  private enum Ending {
    NONE,
    /** An abbreviation, which ends a sentence only before a word that usually starts one. */
    PERHAPS,
    /** A full stop, question or exclamation mark, and the quotes and brackets after it. */
    YES
  }

  private final String text;
  private final boolean wrapped;
  private final Starts sentences = new Starts();
  private final Starts paragraphs = new Starts();
  private Ending ending = Ending.NONE;
  private int previousEnd;

  SentenceBreaker(String text) {
    this.text = text;
    this.wrapped = isWrapped(text);
  }

  void token(int token, int start, int end, TokenShape shape) {
    boolean lineEnd = isLineEnd(previousEnd, start);
    if (token == 0 || isParagraphBreak(previousEnd, start)) {
      paragraphs.add(token);
      sentences.add(token);
      ending = Ending.NONE;
    } else if (lineEnd || startsSentence(start, end, shape)) {
      sentences.add(token);
      ending = Ending.NONE;
    }
    ending = ending(start, end, shape);
    previousEnd = end;
  }

  /** In a text whose lines are not broken to a width, every line end ends a sentence. */
  private boolean isLineEnd(int from, int to) {
    if (wrapped) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** Whether many lines go on in lower case. */
  private static boolean isWrapped(String text) {
    int lines = 0;
    int goOn = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      char next = end + 1 < text.length() ? text.charAt(end + 1) : '\n';
      lines += next == '\n' || next == '\r' ? 0 : 1;
      goOn += Character.isLowerCase(next) ? 1 : 0;
    }
    return goOn * LINES_FOR_ONE_THAT_GOES_ON > lines;
  }

  private boolean isParagraphBreak(int from, int to) {
    int lines = 0;
    int column = 0;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c == '\n' || (c == '\r' && text.charAt(at + 1) != '\n') || c == '\u2029') {
        lines++;
        column = 0;
      } else {
        column += c == '\t' ? INDENT : 1;
      }
    }
    return lines > 1 || (lines == 1 && column >= INDENT);
  }

  private boolean startsSentence(int start, int end, TokenShape shape) {
    return switch (ending) {
      case NONE -> false;
      case PERHAPS ->
          shape == TokenShape.CAPITALISED
              && end - start <= LONGEST_STARTER
              && STARTERS.contains(text.substring(start, end));
      case YES -> shape != TokenShape.LOWER && !isCloser(start) && previousEnd < start;
    };
  }

  private Ending ending(int start, int end, TokenShape shape) {
    char last = text.charAt(end - 1);
    if (shape != TokenShape.PUNCTUATION) {
      return last == '.' ? Ending.PERHAPS : Ending.NONE;
    }
    if (last == '.' || last == '!' || last == '?' || last == '\u2026') {
      return Ending.YES;
    }
    return isCloser(start) ? ending : Ending.NONE;
  }

  /** Straight quotes close when nothing separates them from what they follow. */
  private boolean isCloser(int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '"', '\'' -> previousEnd == at;
      case '\u201D', '\u2019', ')', ']', '}', '\u00BB' -> true;
      default -> false;
    };
  }

  void finish() {
    sentences.trim();
    paragraphs.trim();
  }

  int[] sentences() {
    return sentences.tokens;
  }

  int[] paragraphs() {
    return paragraphs.tokens;
  }

  private static final class Starts {
    private int[] tokens = new int[16];
    private int size;

    void add(int token) {
      if (size == tokens.length) {
        tokens = Arrays.copyOf(tokens, size * 2);
      }
      tokens[size++] = token;
    }

    void trim() {
      tokens = Arrays.copyOf(tokens, size);
    }
  }
}
