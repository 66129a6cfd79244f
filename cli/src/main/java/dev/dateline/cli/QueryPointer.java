package dev.dateline.cli;

import java.util.List;

/** Draws a query with a caret under a place in it; of a long query, the part around the place. */
final class QueryPointer {
  private static final String INDENT = "  ";
  private static final String CUT = "…";

  private final String query;
  private final int offset;

  /**
   * A place in a query.
   *
   * @param offset in UTF-16 units; the end of the query is a place too
   */
  QueryPointer(String query, int offset) {
    this.query = query;
    this.offset = Math.clamp(offset, 0, query.length());
  }

  /** The query and, below it, the caret. */
  List<String> lines(int width) {
    int room = Math.max(8, width - INDENT.length() - 2 * CUT.length() - 1);
    int start = backwards(room / 2);
    String before = visible(query.substring(start, offset));
    String after = visible(query.substring(offset, forwards(room - DisplayWidth.of(before))));
    String head = start > 0 ? CUT : "";
    String tail = start + before.length() + after.length() < query.length() ? CUT : "";
    return List.of(
        INDENT + head + before + after + tail,
        INDENT + " ".repeat(DisplayWidth.of(head + before)) + "^");
  }

  private int backwards(int columns) {
    int start = offset;
    int used = 0;
    while (start > 0) {
      int c = query.codePointBefore(start);
      used += DisplayWidth.of(shown(c));
      if (used > columns) {
        break;
      }
      start -= Character.charCount(c);
    }
    return start;
  }

  private int forwards(int columns) {
    int end = offset;
    int used = 0;
    while (end < query.length()) {
      int c = query.codePointAt(end);
      used += DisplayWidth.of(shown(c));
      if (used > columns) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static String visible(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().map(QueryPointer::shown).forEach(line::appendCodePoint);
    return line.toString();
  }

  /** Every character keeps a place, so that the caret stands right. */
  private static int shown(int c) {
    if (Printable.isSpace(c)) {
      return ' ';
    }
    return Printable.steers(c) ? '?' : c;
  }
}
