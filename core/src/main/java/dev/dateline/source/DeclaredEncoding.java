package dev.dateline.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that a document says it is in, weighed against its bytes: what is valid UTF-8 and
 * not mere ASCII is UTF-8 whatever it says, and what says UTF-8 and is not is windows-1252.
 */
final class DeclaredEncoding {
  private DeclaredEncoding() {}

  /**
   * The encoding of a name, unless nobody knows it or it is Unicode, which is seen from the bytes.
   * What is labelled Latin-1 or ASCII is windows-1252, as in browsers.
   */
  static Optional<Charset> named(String name) {
    if (name.isBlank()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(name.strip());
      return charset.name().startsWith("UTF-")
          ? Optional.empty()
          : Optional.of(isLatin1(charset) ? Encoding.WINDOWS_1252 : charset);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static boolean isLatin1(Charset charset) {
    return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
  }

  /** The encoding that the first group of a pattern finds in the first bytes. */
  static Optional<Charset> found(Pattern pattern, byte[] bytes) {
    int length = Math.min(bytes.length, 4096);
    Matcher declared = pattern.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return declared.find() ? named(declared.group(1)) : Optional.empty();
  }

  static String decode(byte[] bytes, Optional<Charset> declared) {
    Optional<String> utf8 = Encoding.decodeUtf8(bytes, bytes.length);
    boolean ascii = utf8.isPresent() && utf8.get().length() == bytes.length;
    if (declared.isPresent() && (ascii || utf8.isEmpty())) {
      return new String(bytes, declared.get());
    }
    return utf8.orElseGet(() -> new String(bytes, Encoding.WINDOWS_1252));
  }
}
