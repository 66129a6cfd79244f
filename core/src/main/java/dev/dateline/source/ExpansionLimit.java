package dev.dateline.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.zip.ZipException;

/**
 * Stops what unpacks to far more than it was packed into: a bomb. News packs to a tenth at best;
 * deflate makes a thousandth of zeros.
 */
final class ExpansionLimit {
  /** How many bytes one packed byte may become. */
  static final int RATIO = 250;

  /** How many bytes may come out of one container, entry or compressed file in any case: 64 MiB. */
  static final long FREE = 64L << 20;

  /** How many bytes may come out of all that is packed in one file, in any case: 1 GiB. */
  static final long FREE_IN_FILE = 1L << 30;

  private final LongSupplier packed;
  private final long free;
  private long unpacked;

  private ExpansionLimit(LongSupplier packed, long free) {
    this.packed = packed;
    this.free = free;
  }

  /**
   * A limit for one container, entry or compressed file, for all streams guarded by it together.
   *
   * @param packed how many packed bytes there are, or were read so far
   */
  static ExpansionLimit ofOne(LongSupplier packed) {
    return new ExpansionLimit(packed, FREE);
  }

  /** A limit for a file and all that is packed in it at any depth, bomb beside bomb. */
  static ExpansionLimit ofFile(LongSupplier packed) {
    return new ExpansionLimit(packed, FREE_IN_FILE);
  }

  boolean isExceeded() {
    return unpacked > free && unpacked / RATIO > packed.getAsLong();
  }

  /** Once the stream is at fault, it stays so; what else a damaged one throws is such a fault. */
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

  private final class Guard extends PlainStream {
    private Optional<IOException> fault = Optional.empty();

    Guard(InputStream stream) {
      super(stream);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (fault.isEmpty()) {
        try {
          int read = in.read(target, offset, length);
          add(read);
          return read;
        } catch (IOException e) {
          fault = Optional.of(e);
        } catch (RuntimeException e) {
          fault = Optional.of(new ZipException("damaged: " + e.getMessage()));
        }
      }
      throw fault.get();
    }
  }
}
