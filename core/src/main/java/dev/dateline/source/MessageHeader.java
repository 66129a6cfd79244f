package dev.dateline.source;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The lines {@code Name: value} that stand before a WARC record or a web page. */
final class MessageHeader {
  private static final int MAX_LINE = 16 << 10;
  private static final int MAX_FIELDS = 1_000;

  private final Map<String, String> fields = new HashMap<>();
  private String last = "";

  private MessageHeader() {}

  /**
   * Reads up to the first empty line. Of a field that is given twice, the first counts; what is
   * longer than any header is dropped.
   *
   * @throws EOFException when no empty line comes
   */
  static MessageHeader read(InputStream stream) throws IOException {
    return readFrom(line(stream).orElseThrow(EOFException::new), stream);
  }

  /** The same, where the first line was read already. */
  static MessageHeader readFrom(String first, InputStream stream) throws IOException {
    MessageHeader header = new MessageHeader();
    String line = first;
    while (!line.isEmpty()) {
      header.add(line);
      line = line(stream).orElseThrow(EOFException::new);
    }
    return header;
  }

  /** The next line without its end, or empty at the end. Of a long one, the rest is dropped. */
  static Optional<String> line(InputStream stream) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b = stream.read();
    if (b < 0) {
      return Optional.empty();
    }
    for (; b >= 0 && b != '\n'; b = stream.read()) {
      if (line.size() < MAX_LINE) {
        line.write(b);
      }
    }
    return Optional.of(Encoding.decode(line.toByteArray(), line.size()).stripTrailing());
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    if (Character.isWhitespace(line.charAt(0))) {
      fields.computeIfPresent(last, (name, value) -> continued(value, line));
    } else if (colon > 0 && fields.size() < MAX_FIELDS) {
      last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      fields.putIfAbsent(last, line.substring(colon + 1).strip());
    }
  }

  private static String continued(String value, String line) {
    return value.length() + line.length() > MAX_LINE ? value : value + " " + line.strip();
  }

  /**
   * The value of a field, or an empty text.
   *
   * @param name in lower case
   */
  String get(String name) {
    return fields.getOrDefault(name, "");
  }
}
