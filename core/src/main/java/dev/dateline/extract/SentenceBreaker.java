package dev.dateline.extract;

import java.util.Arrays;
import java.util.Set;

/** Follows the tokens of a text and notes where sentences and paragraphs start. */
final class SentenceBreaker {
  private static final Set<String> STARTERS = WordLists.words("sentence-starters");
  private static final int LONGEST_STARTER = 10;
  private static final int INDENT = 2;

  private enum Ending {
    NONE,
    /** An abbreviation, which ends a sentence only before a word that usually starts one. */
    PERHAPS,
    /** A full stop, question or exclamation mark, and the quotes and brackets after it. */
    YES
  }

  private final String text;
  private final Starts sentences = new Starts();
  private final Starts paragraphs = new Starts();
  private Ending ending = Ending.NONE;
  private int previousEnd;

  SentenceBreaker(String text) {
    this.text = text;
  }

  void token(int token, int start, int end, TokenShape shape) {
    if (token == 0 || isParagraphBreak(previousEnd, start)) {
      paragraphs.add(token);
      sentences.add(token);
      ending = Ending.NONE;
    } else if (startsSentence(start, end, shape)) {
      sentences.add(token);
      ending = Ending.NONE;
    }
    ending = ending(start, end, shape);
    previousEnd = end;
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
