package dev.dateline.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Splits JSON into records: the elements of an array, or values one after the other. Looks at
 * brackets and strings only, so that a broken record does not spoil the next, and deep nesting
 * costs nothing.
 */
final class JsonRecords {
  private final InputStream stream;
  private Element record = new Element(0, 0);
  private boolean inArray;
  private int pushedBack = -1;
  private int line = 1;
  private int column;

  JsonRecords(InputStream stream) {
    this.stream = stream;
  }

  /** The elements of an array of which the bracket has been read, at the given place. */
  static JsonRecords inArray(InputStream stream, int line, int column) {
    JsonRecords records = new JsonRecords(stream);
    records.inArray = true;
    records.line = line;
    records.column = column;
    return records;
  }

  /** One value, as it stands. */
  static final class Element {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int line;
    private final int column;
    private boolean tooLong;

    private Element(int line, int column) {
      this.line = line;
      this.column = column;
    }

    private void add(int b) {
      if (bytes.size() < FormatReader.MAX_RECORD) {
        bytes.write(b);
      } else {
        tooLong = true;
      }
    }

    boolean isTooLong() {
      return tooLong;
    }

    String text() {
      return Encoding.decode(bytes.toByteArray(), bytes.size());
    }

    /** Line of its first character in the whole, counted from 1. */
    int line() {
      return line;
    }

    /** Column of its first character, counted from 1. */
    int column() {
      return column;
    }
  }

  /** Moves to the next record, if there is one. */
  boolean next() throws IOException {
    int first = skipSeparators();
    if (first < 0) {
      return false;
    }
    record = new Element(line, column);
    if (first == '{' || first == '[') {
      readNested(first);
    } else {
      readScalar(first);
    }
    return true;
  }

  /** The record moved to. */
  Element take() {
    return record;
  }

  /** Whether the record is an element of an array. */
  boolean inArray() {
    return inArray;
  }

  private int skipSeparators() throws IOException {
    while (true) {
      int b = read();
      if (b == '[' && !inArray) {
        inArray = true;
      } else if (b == ']' && inArray) {
        inArray = false;
      } else if ((b > ' ' && b != ',') || b < 0) {
        return b;
      }
    }
  }

  private void readNested(int first) throws IOException {
    int depth = 0;
    for (int b = first; b >= 0; b = read()) {
      record.add(b);
      if (b == '"') {
        readString();
      } else if (b == '{' || b == '[') {
        depth++;
      } else if ((b == '}' || b == ']') && --depth == 0) {
        return;
      }
    }
  }

  /**
   * A line feed ends a string too: one in a string is an error, and the record ends as it would.
   */
  private void readString() throws IOException {
    for (int b = read(); b >= 0; b = read()) {
      record.add(b);
      if (b == '\\') {
        record.add(Math.max(read(), 0));
      } else if (b == '"' || b == '\n') {
        return;
      }
    }
  }

  private void readScalar(int first) throws IOException {
    int b = first;
    do {
      record.add(b);
      if (b == '"') {
        readString();
      }
      b = read();
    } while (b >= 0 && ",\n{[]".indexOf(b) < 0);
    pushedBack = b;
  }

  private int read() throws IOException {
    if (pushedBack >= 0) {
      int b = pushedBack;
      pushedBack = -1;
      return b;
    }
    int b = stream.read();
    if (b == '\n') {
      line++;
      column = 0;
    } else {
      column++;
    }
    return b;
  }
}
