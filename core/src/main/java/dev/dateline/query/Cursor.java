package dev.dateline.query;

import java.util.OptionalInt;

/** A place in a query text that moves on. */
final class Cursor {
  private final String text;
  private int at;

  /** From here on no quote is closed, so that looking for one again costs nothing. */
  private int unclosedFrom = Integer.MAX_VALUE;

  Cursor(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  int offset() {
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** The character here, or a blank at the end. */
  char current() {
    return peek(0);
  }

  /** A character further on, or a blank behind the end. */
  char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : ' ';
  }

  void moveTo(int offset) {
    at = offset;
  }

  boolean accept(char c) {
    boolean here = !atEnd() && text.charAt(at) == c;
    at += here ? 1 : 0;
    return here;
  }

  void skipSpaces() {
    while (!atEnd() && Characters.isSpace(text.charAt(at))) {
      at++;
    }
  }

  String since(int start) {
    return text.substring(start, at);
  }

  /** The end of the run of characters here that are no white space and none of some others. */
  int wordEnd(String stops) {
    int end = at;
    while (end < text.length() && !Characters.isSpace(text.charAt(end))) {
      char c = text.charAt(end);
      if (Characters.isQuote(c) || stops.indexOf(c) >= 0) {
        break;
      }
      end += c == '\\' && isText(end + 1) ? 2 : 1;
    }
    return end;
  }

  /** The end of the characters here that are no white space, with parentheses in pairs. */
  int verbatimEnd() {
    int depth = 0;
    int end = at;
    while (isText(end) && !Characters.isQuote(text.charAt(end))) {
      char c = text.charAt(end);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0) {
        break;
      }
      end += c == '\\' && isText(end + 1) ? 2 : 1;
    }
    return end;
  }

  /** Where the slash that opens here is closed, if something stands between and no white space. */
  OptionalInt closingSlash() {
    int end = at + 1;
    while (isText(end) && text.charAt(end) != '/') {
      end += text.charAt(end) == '\\' && isText(end + 1) ? 2 : 1;
    }
    return current() == '/' && isText(end) && end > at + 1
        ? OptionalInt.of(end)
        : OptionalInt.empty();
  }

  private boolean isText(int index) {
    return index < text.length() && !Characters.isSpace(text.charAt(index));
  }

  /** Where the quote that opens here is closed. */
  OptionalInt closingQuote() {
    int end = at + 1;
    while (end < text.length() && at < unclosedFrom) {
      if (Characters.isQuote(text.charAt(end))) {
        return OptionalInt.of(end);
      }
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    unclosedFrom = Math.min(unclosedFrom, at);
    return OptionalInt.empty();
  }
}
