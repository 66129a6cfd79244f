package dev.dateline.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Makes text of bytes. What declares itself UTF-16 or UTF-32 by a byte order mark, or looks like
 * UTF-16, is that; what is valid UTF-8 is UTF-8; the rest is windows-1252, as a whole record.
 */
final class Encoding {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  private Encoding() {}

  /**
   * Brings a stream to UTF-8 or windows-1252, without byte order mark.
   *
   * @param opening the first bytes of the stream, which have not been read
   */
  static InputStream normalise(InputStream stream, Opening opening, Optional<Charset> given)
      throws IOException {
    Optional<Charset> charset = given.or(() -> wide(opening.bytes()));
    if (charset.isPresent()) {
      return new Utf8Stream(stream, charset.get());
    }
    if (hasUtf8Mark(opening)) {
      stream.skipNBytes(3);
    }
    return stream;
  }

  private static boolean hasUtf8Mark(Opening opening) {
    return opening.startsWith(0xef, 0xbb, 0xbf);
  }

  /** UTF-16 or UTF-32 by its byte order mark, or UTF-16 because every second byte is zero. */
  static Optional<Charset> wide(byte[] bytes) {
    if (marked(bytes, 0xff, 0xfe, 0, 0)) {
      return Optional.of(UTF_32LE);
    }
    if (marked(bytes, 0, 0, 0xfe, 0xff)) {
      return Optional.of(UTF_32BE);
    }
    if (marked(bytes, 0xff, 0xfe) || alternates(bytes, 1)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return marked(bytes, 0xfe, 0xff) || alternates(bytes, 0)
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean marked(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean alternates(byte[] bytes, int zeroAt) {
    int pairs = Math.min(bytes.length / 2, 128);
    for (int i = 0; i < pairs; i++) {
      if (bytes[2 * i + zeroAt] != 0 || bytes[2 * i + 1 - zeroAt] == 0) {
        return false;
      }
    }
    return pairs > 1;
  }

  /** Whether the bytes are UTF-8 and more than ASCII; a character cut off at their end counts. */
  static boolean isPlainlyUtf8(Opening opening) {
    byte[] bytes = opening.bytes();
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] < 0) {
      end--;
    }
    Optional<String> text = decodeUtf8(bytes, end);
    return text.isPresent() && text.get().length() < end;
  }

  /** Decodes a record whose bytes were brought to UTF-8 or windows-1252. */
  static String decode(byte[] bytes, int length) {
    if (length == 0) {
      return "";
    }
    return decodeUtf8(bytes, length).orElseGet(() -> new String(bytes, 0, length, WINDOWS_1252));
  }

  static Optional<String> decodeUtf8(byte[] bytes, int length) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, 0, length))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
