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
  private final byte[] buffer = new byte[64 << 10];
  private final ByteArrayOutputStream row = new ByteArrayOutputStream();
  private InputStream stream;
  private int position;
  private int end;
  private int line;
  private int nextLine = 1;
  private boolean tooLong;
  private boolean open;
  private int recoveries;

  CsvRows(InputStream stream, char delimiter) {
    this.stream = stream;
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
    line = nextLine;
    int b = read();
    boolean any = b >= 0;
    while (b >= 0 && lexer.next(b) != CsvLexer.Token.END_OF_ROW) {
      keep(b);
      b = read();
    }
    open = lexer.isInQuotes();
    if (open && !tooLong) {
      recover();
    }
    return any;
  }

  private int read() throws IOException {
    if (position == end) {
      position = 0;
      end = Math.max(stream.read(buffer), 0);
    }
    if (end == 0) {
      return -1;
    }
    int b = buffer[position++];
    nextLine += b == '\n' ? 1 : 0;
    return b & 0xff;
  }

  private void keep(int b) {
    tooLong |= row.size() == FormatReader.MAX_RECORD;
    if (!tooLong) {
      row.write(b);
    }
  }

  /** The file has ended within quotes: its lines after the one at fault are read anew. */
  private void recover() {
    byte[] bytes = row.toByteArray();
    int lineEnd = 0;
    while (lineEnd < bytes.length && bytes[lineEnd] != '\n') {
      lineEnd++;
    }
    if (lineEnd < bytes.length && recoveries++ < MAX_RECOVERIES) {
      stream = new ByteArrayInputStream(bytes, lineEnd + 1, bytes.length - lineEnd - 1);
      nextLine = line + 1;
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
