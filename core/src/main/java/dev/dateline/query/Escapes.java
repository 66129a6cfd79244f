package dev.dateline.query;

/** The backslash, which takes the next character for what it is. Before white space it is text. */
final class Escapes {
  /** What stands for characters in a pattern. */
  static final String WILDCARDS = "*?";

  private static final String SPECIAL_IN_PATTERNS = WILDCARDS + "\\";

  private Escapes() {}

  /** Whether a backslash stands before the character and is not itself escaped. */
  static boolean isEscaped(String raw, int index) {
    int slashes = 0;
    while (slashes < index && raw.charAt(index - 1 - slashes) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }

  /** Whether a backslash takes another character for what it is. */
  static boolean holds(String raw) {
    int first = raw.indexOf('\\');
    return first >= 0 && first + 1 < raw.length();
  }

  /** The last place of an unescaped character, or -1. */
  static int lastIndexOf(String raw, char c) {
    int index = raw.lastIndexOf(c);
    while (index >= 0 && isEscaped(raw, index)) {
      index = raw.lastIndexOf(c, index - 1);
    }
    return index;
  }

  /** The first place of an unescaped string, or -1. */
  static int indexOf(String raw, String part) {
    int index = raw.indexOf(part);
    while (index >= 0 && isEscaped(raw, index)) {
      index = raw.indexOf(part, index + 1);
    }
    return index;
  }

  static String unescape(String raw) {
    if (!holds(raw)) {
      return raw;
    }
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      boolean escapes = raw.charAt(i) == '\\' && i + 1 < raw.length();
      text.append(raw.charAt(escapes ? ++i : i));
    }
    return text.toString();
  }

  /** A pattern in which only a wildcard or a backslash that stands for itself is escaped. */
  static String toPattern(String raw, boolean questionMarkIsText) {
    StringBuilder pattern = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean literal = c == '\\' || (c == '?' && questionMarkIsText);
      if (c == '\\' && i + 1 < raw.length()) {
        c = raw.charAt(++i);
      }
      pattern.append(literal && SPECIAL_IN_PATTERNS.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return pattern.toString();
  }

  /** The pattern that matches a text and nothing else. */
  static String literalPattern(String text) {
    return escape(text, SPECIAL_IN_PATTERNS);
  }

  /** Puts a backslash before every one of some characters. */
  static String escape(String text, String characters) {
    StringBuilder raw = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      raw.append(characters.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return raw.toString();
  }
}
