package dev.dateline.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Stops what unpacks to far more than it was packed into: a bomb. News packs to a tenth at best;
 * deflate makes a thousandth of zeros.
 */
final class ExpansionLimit {
  /** How many bytes one packed byte may become. */
  static final int RATIO = 250;

  /** How many bytes may come out in any case: 64 MiB. */
  static final long FREE = 64L << 20;

  private final LongSupplier packed;
  private long unpacked;

  /**
   * A limit for all streams guarded by it together.
   *
   * @param packed how many packed bytes there are, or were read so far
   */
  ExpansionLimit(LongSupplier packed) {
    this.packed = packed;
  }

  boolean isExceeded() {
    return unpacked > FREE && unpacked / RATIO > packed.getAsLong();
  }

  InputStream guard(InputStream stream) {
    return new Guard(stream);
  }

  private void add(int bytes) throws IOException {
    unpacked += Math.max(bytes, 0);
    if (isExceeded()) {
      throw new IOException(
          "it unpacks to more than " + RATIO + " times its size, which no news does");
    }
  }

  private final class Guard extends FilterInputStream {
    Guard(InputStream stream) {
      super(stream);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      add(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      add(read);
      return read;
    }

    @Override
    public long skip(long n) throws IOException {
      return readNBytes((int) Math.min(n, 8192)).length;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
