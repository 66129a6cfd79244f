package dev.dateline.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Dates that are written as numbers. */
final class JsonDates {
  private static final Pattern SECONDS = Pattern.compile("-?\\d{9,10}");
  private static final Pattern MILLISECONDS = Pattern.compile("-?\\d{12,13}");
  private static final Pattern DAY = Pattern.compile("\\d{8}");

  private JsonDates() {}

  /**
   * Seconds or milliseconds since 1970 become an ISO-8601 instant, eight digits a day; everything
   * else stays as written.
   */
  static String readable(String text) {
    String digits = text.strip().replaceFirst("\\.\\d*$", "");
    if (SECONDS.matcher(digits).matches()) {
      return Instant.ofEpochSecond(Long.parseLong(digits)).toString();
    }
    if (MILLISECONDS.matcher(digits).matches()) {
      return Instant.ofEpochMilli(Long.parseLong(digits)).toString();
    }
    return DAY.matcher(digits).matches() ? day(digits) : text;
  }

  private static String day(String digits) {
    try {
      return LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE).toString();
    } catch (DateTimeException e) {
      return digits;
    }
  }
}
