package dev.dateline.extract;

import dev.dateline.article.DateSpan;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads dates that a source gives as such: also bare months and years, and epoch times. */
final class GivenDates {
  private static final Pattern EPOCH = Pattern.compile("-?\\d{9,13}(?:\\.\\d{1,9})?");
  private static final Pattern STAMP = Pattern.compile("(\\d{8})(\\d{6})");
  private static final long MOST_SECONDS = 99_999_999_999L;

  private GivenDates() {}

  /** The date of a text; without a span where none can be read. */
  static WrittenDate read(String text, WrittenDates dates) {
    return epoch(text.strip())
        .or(() -> dates.dayMonthOrYear(STAMP.matcher(text).replaceFirst("$1T$2")))
        .orElseGet(
            () -> new WrittenDate(0, 0, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static Optional<WrittenDate> epoch(String text) {
    return EPOCH.matcher(text).matches() ? instant(text) : Optional.empty();
  }

  private static Optional<WrittenDate> instant(String text) {
    try {
      int point = text.indexOf('.');
      long number = Long.parseLong(point < 0 ? text : text.substring(0, point));
      Instant at =
          Math.abs(number) > MOST_SECONDS
              ? Instant.ofEpochMilli(number)
              : Instant.ofEpochSecond(number);
      return Optional.of(written(at.atOffset(ZoneOffset.UTC), text.length()));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static WrittenDate written(OffsetDateTime at, int length) {
    return new WrittenDate(
        0,
        length,
        Optional.of(DateSpan.of(at.toLocalDate())),
        Optional.of(at.toLocalTime()),
        Optional.of(at.getOffset()));
  }
}
