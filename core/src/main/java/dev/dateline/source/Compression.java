package dev.dateline.source;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * How one file or entry is compressed. Files that were put one behind the other are read as one.
 */
enum Compression {
  GZIP(0x1f, 0x8b),
  BZIP2('B', 'Z', 'h'),
  XZ(0xfd, '7', 'z', 'X', 'Z', 0),
  ZSTD(0x28, 0xb5, 0x2f, 0xfd);

  /** What {@code xz -9} needs, and a little more. */
  private static final int XZ_KIBIBYTES = 70 << 10;

  /** What {@code xz -7} needs, and a little more: what is packed in others cannot ask for all. */
  private static final int INNER_XZ_KIBIBYTES = 20 << 10;

  private final int[] magic;

  Compression(int... magic) {
    this.magic = magic;
  }

  static Optional<Compression> openedBy(Opening opening) {
    return Arrays.stream(values()).filter(c -> opening.startsWith(c.magic)).findFirst();
  }

  /**
   * Unpacks a stream.
   *
   * @param inner whether it lies in something else that is being unpacked
   * @throws IOException when its first bytes are damaged, or the optional library that reads this
   *     compression is absent
   */
  InputStream unpack(InputStream packed, boolean inner) throws IOException {
    try {
      return switch (this) {
        case GZIP -> new GzipMembers(packed);
        case BZIP2 -> Bzip2.unpack(packed);
        case XZ -> Xz.unpack(packed, inner ? INNER_XZ_KIBIBYTES : XZ_KIBIBYTES);
        case ZSTD -> Zstd.unpack(packed);
      };
    } catch (NoClassDefFoundError absent) {
      throw new ZipException("to unpack it, add " + library() + " to the class path");
    }
  }

  private String library() {
    return switch (this) {
      case GZIP -> "the JDK";
      case BZIP2 -> "org.apache.commons:commons-compress";
      case XZ -> "org.tukaani:xz";
      case ZSTD -> "com.github.luben:zstd-jni";
    };
  }

  // One class for each optional library, so that the others work without it.

  private static final class Bzip2 {
    static InputStream unpack(InputStream packed) throws IOException {
      return new BZip2CompressorInputStream(packed, true);
    }
  }

  private static final class Xz {
    static InputStream unpack(InputStream packed, int kibibytes) throws IOException {
      return new XZInputStream(packed, kibibytes);
    }
  }

  private static final class Zstd {
    static InputStream unpack(InputStream packed) throws IOException {
      return new ZstdInputStreamNoFinalizer(packed);
    }
  }
}
