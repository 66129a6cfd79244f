package dev.dateline.source;

/** Walks over the lines of a text and knows the offset of each. */
final class LineCursor {
  private final String text;
  private int position;

  LineCursor(String text) {
    this.text = text;
  }

  private LineCursor(String text, int position) {
    this.text = text;
    this.position = position;
  }

  /** A cursor of its own at the same line. */
  LineCursor copy() {
    return new LineCursor(text, position);
  }

  void moveTo(LineCursor other) {
    position = other.position;
  }

  boolean atEnd() {
    return position >= text.length();
  }

  /** The line at the cursor without its end; empty at the end of the text. */
  String line() {
    int end = lineEnd();
    boolean carriageReturn = end > position && text.charAt(end - 1) == '\r';
    return text.substring(position, carriageReturn ? end - 1 : end);
  }

  void next() {
    position = Math.min(lineEnd() + 1, text.length());
  }

  void skipBlank() {
    while (!atEnd() && line().isBlank()) {
      next();
    }
  }

  /** The text from the line at the cursor on. */
  String rest() {
    return text.substring(position);
  }

  private int lineEnd() {
    int end = text.indexOf('\n', position);
    return end < 0 ? text.length() : end;
  }
}
