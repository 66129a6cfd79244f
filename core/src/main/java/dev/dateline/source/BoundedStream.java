package dev.dateline.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The next bytes of a stream, as many as were announced. When the stream ends before them, reading
 * throws {@link EOFException}. The stream below stays open.
 */
final class BoundedStream extends PlainStream {
  private long left;

  BoundedStream(InputStream stream, long length) {
    super(stream);
    this.left = length;
  }

  /** Passes over what was not read. */
  void skipRest() throws IOException {
    byte[] passed = new byte[8192];
    while (left > 0) {
      read(passed, 0, passed.length);
    }
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    int read = in.read(target, offset, (int) Math.min(length, left));
    if (read < 0) {
      throw new EOFException();
    }
    left -= read;
    return read;
  }

  @Override
  public void close() {}
}
