package dev.dateline.extract;

/** Tells the shape of a token. */
final class ShapeReader {
  private ShapeReader() {}

  static TokenShape shape(String text, int start, int end) {
    int capitals = 0;
    int lowers = 0;
    int digits = 0;
    boolean capitalFirst = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        lowers++;
      } else if (WordScanner.isCapital(c)) {
        capitalFirst |= lowers + capitals == 0;
        capitals++;
      } else if (WordScanner.isDigit(c)) {
        digits++;
      } else if (WordScanner.isLetter(text, i)) {
        lowers++;
      }
    }
    return shape(capitals, lowers, digits, capitalFirst);
  }

  private static TokenShape shape(int capitals, int lowers, int digits, boolean capitalFirst) {
    int letters = capitals + lowers;
    if (digits > 0) {
      return letters == 0 ? TokenShape.NUMBER : TokenShape.ALPHANUMERIC;
    }
    if (letters == 0) {
      return TokenShape.PUNCTUATION;
    }
    if (capitals == 0) {
      return TokenShape.LOWER;
    }
    if (!capitalFirst) {
      return TokenShape.MIXED;
    }
    return lowers == 0 && capitals > 1 ? TokenShape.CAPITALS : TokenShape.CAPITALISED;
  }
}
