package dev.dateline.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * Undoes the transfer encodings of MIME (RFC 2045). What is not encoded rightly is passed on or
 * left out, as readers of mail do.
 */
final class TransferEncoding {
  private TransferEncoding() {}

  /** The bytes of a text of which each character is a byte. */
  static byte[] decode(String encoding, String text) {
    return switch (encoding) {
      case "base64" -> base64(text);
      case "quoted-printable" -> quotedPrintable(text);
      case "", "7bit", "8bit", "binary" -> text.getBytes(StandardCharsets.ISO_8859_1);
      default -> new byte[0];
    };
  }

  static boolean isEncoded(String encoding) {
    return encoding.equals("base64") || encoding.equals("quoted-printable");
  }

  /** Whatever is no digit is passed over. */
  static byte[] base64(String text) {
    ByteArrayOutputStream digits = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (isBase64(text.charAt(i))) {
        digits.write(text.charAt(i));
      }
    }
    byte[] bytes = digits.toByteArray();
    int whole = bytes.length % 4 == 1 ? bytes.length - 1 : bytes.length;
    return Base64.getDecoder().decode(Arrays.copyOf(bytes, whole));
  }

  private static boolean isBase64(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '+'
        || c == '/';
  }

  static byte[] quotedPrintable(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    int i = 0;
    while (i < text.length()) {
      int next = text.charAt(i) == '=' ? afterEscape(text, i, bytes) : i;
      if (next == i) {
        bytes.write(text.charAt(i));
        next++;
      }
      i = next;
    }
    return bytes.toByteArray();
  }

  /** Where the text goes on after an escape or a soft line break; the same place without one. */
  private static int afterEscape(String text, int equals, ByteArrayOutputStream bytes) {
    int high = digit(text, equals + 1);
    int low = digit(text, equals + 2);
    if (high >= 0 && low >= 0) {
      bytes.write(high << 4 | low);
      return equals + 3;
    }
    int end = equals + 1;
    while (end < text.length() && " \t\r".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end == text.length() ? end : text.charAt(end) == '\n' ? end + 1 : equals;
  }

  private static int digit(String text, int at) {
    return at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
  }
}
