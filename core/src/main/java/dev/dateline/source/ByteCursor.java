package dev.dateline.source;

import java.io.IOException;
import java.io.InputStream;

/** Reads bytes one at a time, can take one back, and counts lines. */
final class ByteCursor {
  private final InputStream stream;
  private final byte[] buffer = new byte[64 << 10];
  private int position;
  private int end;
  private int pushedBack = -1;
  private int line = 1;

  ByteCursor(InputStream stream) {
    this.stream = stream;
  }

  /** The next byte, or -1 at the end. */
  int read() throws IOException {
    if (pushedBack >= 0) {
      int b = pushedBack;
      pushedBack = -1;
      return b;
    }
    if (position == end) {
      position = 0;
      end = Math.max(stream.read(buffer), 0);
    }
    if (end == 0) {
      return -1;
    }
    int b = buffer[position++] & 0xff;
    line += b == '\n' ? 1 : 0;
    return b;
  }

  /** Takes back the byte just read; the end is no byte and stays where it is. */
  void pushBack(int b) {
    pushedBack = b;
  }

  /** The line that has been reached, counted from 1. */
  int line() {
    return line;
  }
}
