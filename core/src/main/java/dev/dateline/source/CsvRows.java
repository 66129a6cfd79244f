package dev.dateline.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits bytes into rows of cells. A row that is too long is passed over, not kept. Where a quote
 * is never closed, reading goes on at the line after it.
 */
final class CsvRows {
  /** How often a quote that is never closed is recovered from. */
  private static final int MAX_RECOVERIES = 100;

  private final char delimiter;
  private final ByteArrayOutputStream row = new ByteArrayOutputStream();
  private ByteCursor bytes;
  private int linesBefore;
  private int line;
  private boolean tooLong;
  private boolean open;
  private int recoveries;

  CsvRows(InputStream stream, char delimiter) {
    this.bytes = new ByteCursor(stream);
    this.delimiter = delimiter;
  }

  /** Moves to the next row that is not blank, if there is one. */
  boolean next() throws IOException {
    while (nextLine()) {
      if (open || tooLong || !decoded().isBlank()) {
        return true;
      }
    }
    return false;
  }

  private boolean nextLine() throws IOException {
    CsvLexer lexer = new CsvLexer(delimiter);
    row.reset();
    tooLong = false;
    line = linesBefore + bytes.line();
    int b = bytes.read();
    boolean any = b >= 0;
    while (b >= 0 && lexer.next(b) != CsvLexer.Token.END_OF_ROW) {
      keep(b);
      b = bytes.read();
    }
    open = lexer.isInQuotes();
    if (open && !tooLong) {
      recover();
    }
    return any;
  }

  private void keep(int b) {
    tooLong |= row.size() == FormatReader.MAX_RECORD;
    if (!tooLong) {
      row.write(b);
    }
  }

  /** The file has ended within quotes: its lines after the one at fault are read anew. */
  private void recover() {
    byte[] lines = row.toByteArray();
    int next = 1;
    while (next <= lines.length && lines[next - 1] != '\n') {
      next++;
    }
    if (next <= lines.length && recoveries++ < MAX_RECOVERIES) {
      bytes = new ByteCursor(new ByteArrayInputStream(lines, next, lines.length - next));
      linesBefore = line;
    }
  }

  /** The number of the line in which the row starts, counted from 1. */
  int line() {
    return line;
  }

  /** Whether the row exceeds {@link FormatReader#MAX_RECORD}; it then has no cells. */
  boolean isTooLong() {
    return tooLong;
  }

  /** Whether a quote in the row is not closed before the end of the file. */
  boolean isOpen() {
    return open;
  }

  List<String> cells() {
    return cells(decoded(), delimiter);
  }

  private String decoded() {
    return Encoding.decode(row.toByteArray(), row.size());
  }

  /** The cells of the first row of a text, quotes undone. */
  static List<String> cells(String text, char delimiter) {
    CsvLexer lexer = new CsvLexer(delimiter);
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (lexer.next(character)) {
        case CONTENT -> cell.append(character);
        case NOTHING -> {}
        case END_OF_CELL -> {
          cells.add(cell.toString());
          cell.setLength(0);
        }
        case END_OF_ROW -> i = text.length();
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
