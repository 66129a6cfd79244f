package dev.dateline.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Finds an array under a key of an object without reading the object as a whole, and keeps what
 * stands above it.
 */
final class JsonEnvelope {
  private static final int MAX_HEAD = 64 << 10;
  private final InputStream stream;
  private final ByteArrayOutputStream head = new ByteArrayOutputStream();
  private int line = 1;
  private int column;

  JsonEnvelope(InputStream stream) {
    this.stream = stream;
  }

  /** Reads up to the bracket that opens the array; false when there is none. */
  boolean moveInto(String array) throws IOException {
    String key = "";
    String string = "";
    int depth = 0;
    for (int b = read(); b >= 0; b = read()) {
      if (b == '[' && depth == 1 && key.equals(array)) {
        return true;
      }
      switch (b) {
        case '"' -> string = readString();
        case ':' -> key = string;
        case ',' -> key = "";
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        default -> {}
      }
    }
    return false;
  }

  private String readString() throws IOException {
    StringBuilder string = new StringBuilder();
    for (int b = read(); b >= 0 && b != '"'; b = read()) {
      if (string.length() < MAX_HEAD) {
        string.append((char) b);
      }
      if (b == '\\') {
        read();
      }
    }
    return string.toString();
  }

  private int read() throws IOException {
    int b = stream.read();
    column++;
    if (b == '\n') {
      line++;
      column = 0;
    }
    if (b >= 0 && head.size() < MAX_HEAD) {
      head.write(b);
    }
    return b;
  }

  /** The object with an empty array and without what follows it; empty when it is long. */
  Optional<String> object() {
    return head.size() < MAX_HEAD
        ? Optional.of(Encoding.decode(head.toByteArray(), head.size()) + "]}")
        : Optional.empty();
  }

  JsonRecords records() {
    return JsonRecords.inArray(stream, line, column);
  }
}
