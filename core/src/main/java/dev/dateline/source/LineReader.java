package dev.dateline.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Splits bytes into lines at line feeds. A line that is too long is passed over, not kept. */
final class LineReader {
  private final InputStream stream;
  private final byte[] buffer = new byte[64 << 10];
  private int position;
  private int end;
  private byte[] line = new byte[1 << 10];
  private int length;
  private int number;
  private boolean tooLong;

  LineReader(InputStream stream) {
    this.stream = stream;
  }

  /** Moves to the next line, if there is one. */
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    boolean found = false;
    while (position < end || fill()) {
      found = true;
      int start = position;
      while (position < end && buffer[position] != '\n') {
        position++;
      }
      append(start);
      if (position < end) {
        position++;
        break;
      }
    }
    number += found ? 1 : 0;
    return found;
  }

  /** The number of the line, counted from 1. */
  int number() {
    return number;
  }

  /** Whether the line exceeds {@link FormatReader#MAX_RECORD}; it then has no text. */
  boolean isTooLong() {
    return tooLong;
  }

  /** The line without its end. */
  String text() {
    return Encoding.decode(line, lengthWithoutEnd());
  }

  /** The same, each character a byte. */
  String bytes() {
    return new String(line, 0, lengthWithoutEnd(), StandardCharsets.ISO_8859_1);
  }

  private int lengthWithoutEnd() {
    return length > 0 && line[length - 1] == '\r' ? length - 1 : length;
  }

  private boolean fill() throws IOException {
    position = 0;
    end = Math.max(stream.read(buffer), 0);
    return end > 0;
  }

  private void append(int start) {
    int count = position - start;
    if (tooLong || length + count > FormatReader.MAX_RECORD) {
      tooLong = true;
      length = 0;
      return;
    }
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.max(2 * line.length, length + count));
    }
    System.arraycopy(buffer, start, line, length, count);
    length += count;
  }
}
