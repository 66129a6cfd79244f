package dev.dateline.query;

/** What single characters are to the query language. */
final class Characters {
  /** Straight, curly, low, angle and full-width double quotes: all the same. */
  static final String QUOTES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02";

  private static final String INVISIBLE = "\u061C\u200B\u200E\u200F\u2060\uFEFF";

  private Characters() {}

  /** White space of every script, control characters and marks of writing direction. */
  static boolean isSpace(char c) {
    if (c < 0x80) {
      return c <= ' ' || c == 0x7F;
    }
    return Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || INVISIBLE.indexOf(c) >= 0;
  }

  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether there is a letter, a digit or a symbol such as an emoji: something to look for. */
  static boolean hasContent(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (isContent(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isContent(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.OTHER_SYMBOL;
  }

  static boolean isBlank(String text) {
    return text.chars().allMatch(c -> isSpace((char) c));
  }

  /** Every run of white space as one blank, none at the ends. */
  static String normalizeSpaces(String text) {
    StringBuilder normal = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        normal.append(c);
      } else if (!normal.isEmpty() && normal.charAt(normal.length() - 1) != ' ') {
        normal.append(' ');
      }
    }
    return normal.toString().stripTrailing();
  }
}
