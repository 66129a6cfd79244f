package dev.dateline.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream over another that changes how bytes are read in one place, {@link #read(byte[], int,
 * int)}. It never says that more can be had without waiting, so that nobody who reads a piece asks
 * for the next before handing it on, and loses it where the next cannot be read.
 */
abstract class PlainStream extends FilterInputStream {
  PlainStream(InputStream stream) {
    super(stream);
  }

  @Override
  public abstract int read(byte[] target, int offset, int length) throws IOException;

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public final long skip(long n) throws IOException {
    return readNBytes((int) Math.min(n, 8192)).length;
  }

  @Override
  public final int available() {
    return 0;
  }

  @Override
  public final boolean markSupported() {
    return false;
  }
}
