package dev.dateline.extract;

import dev.dateline.article.DateSpan;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the time of day and the zone written beside a date. */
final class WrittenTimes {
  private static final String TIME =
      "(\\d{1,2})[:.](\\d\\d)(?::(\\d\\d)(?:[.,]\\d{1,9})?)?(?!\\d)"
          + " {0,2}([ap]\\.?m\\b\\.?)?"
          + " {0,2}\\(?(Z\\b|[+-]\\d\\d(?::?\\d\\d)?(?!\\d)|[A-Z]{2,4}\\b)?\\)?";
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:T|[ ,|]{0,3}(?:at |- |– |— |@ )?) {0,2}" + TIME, Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE =
      Pattern.compile(
          TIME + "(?:[ ,|]{0,3}(?:on )?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[ ,.]{0,3})?)$",
          Pattern.CASE_INSENSITIVE);
  private static final int MAX_BEFORE = 60;

  private WrittenTimes() {}

  /** A date with the time that stands after it, or else before it. */
  static WrittenDate around(String text, int start, int end, Optional<DateSpan> span) {
    Matcher after = AFTER.matcher(text).region(end, text.length());
    if (after.lookingAt()) {
      return dated(after, start, after.end(), span);
    }
    Matcher before = BEFORE.matcher(text).region(Math.max(0, start - MAX_BEFORE), start);
    return before.find()
        ? dated(before, before.start(), end, span)
        : new WrittenDate(start, end, span, Optional.empty(), Optional.empty());
  }

  private static WrittenDate dated(Matcher time, int start, int end, Optional<DateSpan> span) {
    return new WrittenDate(start, end, span, time(time), zone(time.group(5)));
  }

  private static Optional<LocalTime> time(Matcher matcher) {
    int hour = Integer.parseInt(matcher.group(1));
    int minute = Integer.parseInt(matcher.group(2));
    int second = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    try {
      return Optional.of(LocalTime.of(hour(hour, matcher.group(4)), minute, Math.min(second, 59)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int hour(int hour, String half) {
    if (half == null || hour > 12) {
      return hour;
    }
    return hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
  }

  private static Optional<ZoneId> zone(String text) {
    if (text == null) {
      return Optional.empty();
    }
    if (text.startsWith("+") || text.startsWith("-")) {
      return offset(text);
    }
    return switch (text.toUpperCase(Locale.ROOT)) {
      case "Z", "UT", "UTC", "GMT", "WET" -> Optional.of(ZoneOffset.UTC);
      case "EST" -> hours(-5);
      case "EDT" -> hours(-4);
      case "CST" -> hours(-6);
      case "CDT" -> hours(-5);
      case "MST" -> hours(-7);
      case "MDT" -> hours(-6);
      case "PST" -> hours(-8);
      case "PDT" -> hours(-7);
      case "ET" -> Optional.of(ZoneId.of("America/New_York"));
      case "CT" -> Optional.of(ZoneId.of("America/Chicago"));
      case "MT" -> Optional.of(ZoneId.of("America/Denver"));
      case "PT" -> Optional.of(ZoneId.of("America/Los_Angeles"));
      case "BST", "CET", "WEST" -> hours(1);
      case "CEST", "EET", "SAST" -> hours(2);
      case "EEST", "MSK" -> hours(3);
      case "IST" -> Optional.of(ZoneOffset.ofHoursMinutes(5, 30));
      case "HKT", "SGT", "AWST" -> hours(8);
      case "JST", "KST" -> hours(9);
      case "AEST" -> hours(10);
      case "AEDT" -> hours(11);
      case "NZST" -> hours(12);
      case "NZDT" -> hours(13);
      default -> Optional.empty();
    };
  }

  private static Optional<ZoneId> hours(int hours) {
    return Optional.of(ZoneOffset.ofHours(hours));
  }

  private static Optional<ZoneId> offset(String text) {
    try {
      return Optional.of(ZoneOffset.of(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
