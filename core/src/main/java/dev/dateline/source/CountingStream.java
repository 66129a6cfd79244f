package dev.dateline.source;

import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were read. The stream below belongs to somebody else: it stays open. */
final class CountingStream extends PlainStream {
  private long count;

  CountingStream(InputStream stream) {
    super(stream);
  }

  long count() {
    return count;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = in.read(target, offset, length);
    count += Math.max(read, 0);
    return read;
  }

  @Override
  public void close() {}
}
