package dev.dateline.cli;

/** Makes text of unknown provenance safe to show on a terminal. */
final class Printable {
  private Printable() {}

  /** The text on one line: white space collapsed, nothing that steers a terminal. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(c -> appendToLine(line, c));
    return line.toString().strip();
  }

  private static void appendToLine(StringBuilder line, int c) {
    if (isSpace(c)) {
      if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    } else if (!steers(c)) {
      line.appendCodePoint(c);
    }
  }

  /** The text with its line breaks and tabs, without anything else that steers a terminal. */
  static String lines(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c == '\n' || c == '\t' || !steers(c))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Control characters, and the marks that turn the direction of what follows. */
  static boolean steers(int c) {
    return Character.isISOControl(c)
        || (c >= 0x200E && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || Character.getType(c) == Character.SURROGATE;
  }
}
