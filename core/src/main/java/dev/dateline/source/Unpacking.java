package dev.dateline.source;

import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * How deep the reading of one file has got into what is packed in it, and what came out so far.
 *
 * @param layers how many packings are around what is read now
 * @param whole the limit for everything that comes out of the file, at any depth
 */
record Unpacking(int layers, ExpansionLimit whole) {
  /** How many containers may lie in one another; a compression counts as one. */
  static final int MAX_LAYERS = 4;

  /**
   * The reading of a file.
   *
   * @param packed its size, or how many bytes of it were read so far
   */
  static Unpacking of(LongSupplier packed) {
    return new Unpacking(0, ExpansionLimit.ofFile(packed));
  }

  Unpacking deeper() {
    return new Unpacking(layers + 1, whole);
  }

  boolean isDeepest() {
    return layers == MAX_LAYERS;
  }

  /** Whether so much came out of the file that the rest is not to be read. */
  boolean isExceeded() {
    return whole.isExceeded();
  }

  InputStream guard(InputStream unpacked) {
    return whole.guard(unpacked);
  }
}
