package dev.dateline.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in headers of mail: {@code =?utf-8?q?T=C3=B3rshavn?=} of RFC 2047, and bytes as they are.
 */
final class EncodedWords {
  private static final Pattern WORD =
      Pattern.compile("=\\?([^?\\s*]+)(?:\\*[^?\\s]*)?\\?([bBqQ])\\?([^?]*)\\?=");

  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private String charset = "";

  private EncodedWords() {}

  /** The text of a header of which each character is a byte. */
  static String decode(String header) {
    return new EncodedWords().decoded(header);
  }

  private String decoded(String header) {
    Matcher word = WORD.matcher(header);
    int end = 0;
    while (word.find()) {
      plain(header.substring(end, word.start()));
      encoded(word.group(1), word.group(2), word.group(3));
      end = word.end();
    }
    plain(header.substring(end));
    flush();
    return text.toString();
  }

  /** White space between encoded words only parts them. */
  private void plain(String words) {
    if (!words.isBlank() || (charset.isEmpty() && !words.isEmpty())) {
      flush();
      byte[] raw = words.getBytes(StandardCharsets.ISO_8859_1);
      text.append(Encoding.decode(raw, raw.length));
    }
  }

  /** Words of one encoding are put together first: a character may be spread over two. */
  private void encoded(String name, String kind, String word) {
    if (!name.equalsIgnoreCase(charset)) {
      flush();
      charset = name;
    }
    bytes.writeBytes(
        kind.equalsIgnoreCase("b")
            ? TransferEncoding.base64(word)
            : TransferEncoding.quotedPrintable(word.replace('_', ' ')));
  }

  private void flush() {
    if (!charset.isEmpty()) {
      text.append(DeclaredEncoding.decode(bytes.toByteArray(), DeclaredEncoding.named(charset)));
      bytes.reset();
      charset = "";
    }
  }
}
