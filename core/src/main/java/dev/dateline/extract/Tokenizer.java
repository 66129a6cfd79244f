package dev.dateline.extract;

import java.util.Arrays;

/** Cuts one text into tokens, from left to right. */
final class Tokenizer {
  private final String text;
  private final WordScanner words;
  private final SentenceBreaker breaker;
  private int[] starts;
  private int[] ends;
  private TokenShape[] shapes;
  private int size;

  Tokenizer(String text) {
    this.text = text;
    this.words = new WordScanner(text);
    this.breaker = new SentenceBreaker(text);
    int expected = text.length() / 5 + 16;
    this.starts = new int[expected];
    this.ends = new int[expected];
    this.shapes = new TokenShape[expected];
  }

  TokenizedText cut() {
    int at = 0;
    while ((at = skipSpace(at)) < text.length()) {
      int end = tokenEnd(at);
      add(at, end);
      at = end;
    }
    breaker.finish();
    return new TokenizedText(
        text,
        Arrays.copyOf(starts, size),
        Arrays.copyOf(ends, size),
        Arrays.copyOf(shapes, size),
        breaker.sentences(),
        breaker.paragraphs());
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || (c > '\u007F' && isRareSpace(c));
  }

  private static boolean isRareSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  private int tokenEnd(int at) {
    char c = text.charAt(at);
    if (WordScanner.isDigit(c)) {
      return words.numberEnd(at);
    }
    if (WordScanner.isLetter(text, at)) {
      return words.wordEnd(at);
    }
    return words.isPossessive(at) ? at + 2 : punctuationEnd(at);
  }

  private int punctuationEnd(int at) {
    char c = text.charAt(at);
    int end = at + Character.charCount(text.codePointAt(at));
    while (isRepeatable(c) && end < text.length() && text.charAt(end) == c) {
      end++;
    }
    return end;
  }

  private static boolean isRepeatable(char c) {
    return c == '-' || c == '.' || c == '*' || c == '=' || c == '_' || c == '\u2013';
  }

  private void add(int start, int end) {
    TokenShape shape = ShapeReader.shape(text, start, end);
    breaker.token(size, start, end, shape);
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    shapes[size++] = shape;
  }

  private void grow() {
    int length = size + (size >> 1);
    starts = Arrays.copyOf(starts, length);
    ends = Arrays.copyOf(ends, length);
    shapes = Arrays.copyOf(shapes, length);
  }
}
