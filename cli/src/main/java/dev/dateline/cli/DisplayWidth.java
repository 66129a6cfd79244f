package dev.dateline.cli;

/**
 * How many columns text takes on a terminal: two for wide characters, none for those that combine
 * with the one before. The ranges are the wide and full-width ones of Unicode's EastAsianWidth.txt
 * and the emoji blocks, rounded to whole blocks.
 */
final class DisplayWidth {
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
  };

  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  static int of(int c) {
    if (c < 0x300) {
      return Character.isISOControl(c) || c == 0xAD ? 0 : 1;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    for (int[] range : WIDE) {
      if (c <= range[1]) {
        return c >= range[0];
      }
    }
    return false;
  }

  /** The longest beginning of a text that fits, with an ellipsis where something was cut. */
  static String fit(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    int end = 0;
    int used = 1;
    while (used + of(text.codePointAt(end)) <= columns) {
      used += of(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  /** The text in exactly so many columns: cut, or filled up with spaces. */
  static String pad(String text, int columns) {
    String fitted = fit(text, columns);
    return fitted + " ".repeat(columns - of(fitted));
  }
}
