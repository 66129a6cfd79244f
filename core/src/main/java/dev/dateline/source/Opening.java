package dev.dateline.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The first bytes of a file or entry, from which its format and encoding are recognised. */
final class Opening {
  /** How many bytes are looked at. */
  static final int LENGTH = 64 << 10;

  private final byte[] bytes;
  private final String text;

  private Opening(byte[] bytes) {
    this.bytes = bytes;
    String decoded = new String(bytes, Encoding.wide(bytes).orElse(StandardCharsets.UTF_8));
    this.text = (decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded).stripLeading();
  }

  /**
   * Looks at the first bytes and leaves them to be read.
   *
   * @throws IOException when the stream has none that can be read. A fault behind them is met again
   *     by who reads on
   */
  static Opening of(BufferedInputStream stream) throws IOException {
    stream.mark(LENGTH);
    byte[] bytes;
    try {
      bytes = stream.readNBytes(LENGTH);
    } catch (IOException e) {
      stream.reset();
      bytes = beforeFault(stream, e);
    }
    stream.reset();
    return new Opening(bytes);
  }

  private static byte[] beforeFault(InputStream stream, IOException fault) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      while (true) {
        bytes.write(stream.readNBytes(1));
      }
    } catch (IOException e) {
      if (bytes.size() == 0) {
        throw fault;
      }
      return bytes.toByteArray();
    }
  }

  boolean isEmpty() {
    return bytes.length == 0;
  }

  byte[] bytes() {
    return bytes;
  }

  /** The bytes as text without byte order mark and leading white space. */
  String text() {
    return text;
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

  /** Whether the bytes are no text in any encoding that is read. */
  boolean isBinary() {
    if (Encoding.wide(bytes).isPresent()) {
      return false;
    }
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      controls += b > 0 && b < ' ' && "\t\n\r\f\b\u001b\u001a".indexOf(b) < 0 ? 1 : 0;
    }
    return controls > bytes.length / 20;
  }
}
