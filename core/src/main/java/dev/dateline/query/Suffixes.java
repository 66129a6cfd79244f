package dev.dateline.query;

/** {@code ~2} and {@code ^1.5} behind a word, a phrase or a group. */
final class Suffixes {
  private Suffixes() {}

  /** Where {@code ^} and a number end a raw word, or its length when they do not. */
  static int caret(String raw) {
    int caret = Escapes.lastIndexOf(raw, '^');
    boolean boosts = caret > 0 && numberEnd(raw, caret + 1) == raw.length();
    return boosts && caret + 1 < raw.length() ? caret : raw.length();
  }

  /** Where {@code ~} and perhaps a number end a raw word, or its length when they do not. */
  static int tilde(String raw) {
    int tilde = Escapes.lastIndexOf(raw, '~');
    return tilde > 0 && numberEnd(raw, tilde + 1) == raw.length() ? tilde : raw.length();
  }

  /** The end of digits, perhaps with a decimal point and digits behind. */
  static int numberEnd(String text, int start) {
    int end = digitsEnd(text, start);
    if (end == start || end + 1 >= text.length() || text.charAt(end) != '.') {
      return end;
    }
    int fraction = digitsEnd(text, end + 1);
    return fraction == end + 1 ? end : fraction;
  }

  private static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Characters.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
