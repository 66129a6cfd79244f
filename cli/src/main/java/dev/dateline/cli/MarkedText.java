package dev.dateline.cli;

import dev.dateline.Snippet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A text with matches, to be laid out on a terminal. White space is collapsed. */
final class MarkedText {
  private final StringBuilder text = new StringBuilder();
  private final BitSet marked = new BitSet();

  private MarkedText() {}

  static MarkedText of(Snippet snippet) {
    return of(snippet.text(), snippet.matches());
  }

  static MarkedText of(String text, List<Snippet.Span> matches) {
    MarkedText result = new MarkedText();
    int last = 0;
    for (Snippet.Span match : matches) {
      result.append(text.substring(last, match.start()), false);
      result.append(text.substring(match.start(), match.end()), true);
      last = match.end();
    }
    result.append(text.substring(last), false);
    return result;
  }

  private void append(String part, boolean mark) {
    part.codePoints().forEach(c -> append(c, mark));
  }

  private void append(int c, boolean mark) {
    boolean space = Printable.isSpace(c);
    boolean repeated = space && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
    if (!repeated && (space || !Printable.steers(c))) {
      int start = text.length();
      text.appendCodePoint(space ? ' ' : c);
      marked.set(start, text.length(), mark);
    }
  }

  /** On one line. */
  String line(Style style) {
    return render(0, lengthOfText(), style);
  }

  /** On lines of at most so many columns, broken at spaces where there are any. */
  List<String> wrap(int columns, Style style) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < lengthOfText()) {
      int end = endOfLine(start, columns);
      lines.add(render(start, end, style));
      start = end < lengthOfText() && text.charAt(end) == ' ' ? end + 1 : end;
    }
    return lines;
  }

  private int lengthOfText() {
    int length = text.length();
    return length > 0 && text.charAt(length - 1) == ' ' ? length - 1 : length;
  }

  private int endOfLine(int start, int columns) {
    int used = 0;
    int space = -1;
    for (int i = start; i < lengthOfText(); i += Character.charCount(text.codePointAt(i))) {
      if (text.charAt(i) == ' ') {
        space = i;
      }
      used += DisplayWidth.of(text.codePointAt(i));
      if (used > columns && i > start) {
        return space > start ? space : i;
      }
    }
    return lengthOfText();
  }

  private String render(int start, int end, Style style) {
    StringBuilder line = new StringBuilder();
    int from = start;
    while (from < end) {
      boolean mark = marked.get(from);
      int next = mark ? marked.nextClearBit(from) : marked.nextSetBit(from);
      int to = next < 0 ? end : Math.min(next, end);
      String run = text.substring(from, to);
      line.append(mark ? style.match(run) : run);
      from = to;
    }
    return line.toString();
  }
}
