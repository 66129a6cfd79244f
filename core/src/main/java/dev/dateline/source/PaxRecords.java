package dev.dateline.source;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The extended header of a tar entry (POSIX.1-2001): records of {@code length key=value}. */
final class PaxRecords {
  private PaxRecords() {}

  /** Keys and values as far as they can be read. */
  static Map<String, String> parse(byte[] bytes) {
    Map<String, String> records = new HashMap<>();
    int start = 0;
    while (start < bytes.length) {
      int blank = indexOf(' ', bytes, start);
      int end = start + length(bytes, start, blank);
      if (end <= blank || end > bytes.length) {
        return records;
      }
      int equals = Math.min(indexOf('=', bytes, blank), end - 1);
      records.put(text(bytes, blank + 1, equals), text(bytes, equals + 1, end - 1));
      start = end;
    }
    return records;
  }

  private static int length(byte[] bytes, int start, int blank) {
    String digits = text(bytes, start, blank);
    return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : 0;
  }

  private static int indexOf(char c, byte[] bytes, int start) {
    int at = start;
    while (at < bytes.length && bytes[at] != c) {
      at++;
    }
    return at;
  }

  private static String text(byte[] bytes, int start, int end) {
    return new String(bytes, start, Math.max(end - start, 0), StandardCharsets.UTF_8);
  }
}
