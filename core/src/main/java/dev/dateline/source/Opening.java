package dev.dateline.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The first bytes of a file or entry, from which its format and encoding are recognised.
 *
 * @param bytes up to {@value #LENGTH} of them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Opening(byte[] bytes) {
  /** How many bytes are looked at. */
  static final int LENGTH = 64 << 10;

  /** Looks at the first bytes and leaves them to be read. */
  static Opening of(BufferedInputStream stream) throws IOException {
    stream.mark(LENGTH);
    byte[] bytes = stream.readNBytes(LENGTH);
    stream.reset();
    return new Opening(bytes);
  }

  boolean isEmpty() {
    return bytes.length == 0;
  }

  boolean isWhole() {
    return bytes.length < LENGTH;
  }

  boolean startsWith(int... unsignedBytes) {
    if (bytes.length < unsignedBytes.length) {
      return false;
    }
    for (int i = 0; i < unsignedBytes.length; i++) {
      if ((bytes[i] & 0xff) != unsignedBytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** The bytes as text without byte order mark and leading white space. */
  String text() {
    Charset charset = Encoding.utf16(this).orElse(StandardCharsets.UTF_8);
    String text = new String(bytes, charset);
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
  }

  /** Whether the bytes are no text in any encoding that is read. */
  boolean isBinary() {
    if (Encoding.utf16(this).isPresent()) {
      return false;
    }
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      controls += b > 0 && b < 0x20 && "\t\n\r\f\b\u001b\u001a".indexOf(b) < 0 ? 1 : 0;
    }
    return controls > bytes.length / 20;
  }

  @Override
  public String toString() {
    return new String(Arrays.copyOf(bytes, Math.min(bytes.length, 40)), StandardCharsets.UTF_8);
  }
}
