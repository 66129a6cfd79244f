package dev.dateline.extract;

import dev.dateline.article.DateSpan;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date that was read in a text.
 *
 * @param start first UTF-16 unit of the date, or of the time before it
 * @param end one past its last, the time after it included
 * @param span the days it names as written; empty when it is ambiguous or in no calendar
 * @param time the time of day
 * @param zone the offset or zone it was written with
 */
record WrittenDate(
    int start, int end, Optional<DateSpan> span, Optional<LocalTime> time, Optional<ZoneId> zone) {

  /**
   * The days meant: as written, or in the zone that was asked for where the time has an offset.
   *
   * @param asked the zone the user asked for
   */
  Optional<DateSpan> days(Optional<ZoneId> asked) {
    Optional<DateSpan> moved =
        zone.isEmpty() || asked.isEmpty()
            ? Optional.empty()
            : instant(asked)
                .map(at -> DateSpan.of(at.atZoneSameInstant(asked.get()).toLocalDate()));
    return moved.or(() -> span);
  }

  /**
   * The instant with its offset, where there is a time.
   *
   * @param asked the zone of a time that was written without one, UTC when empty
   */
  Optional<OffsetDateTime> instant(Optional<ZoneId> asked) {
    ZoneId at = zone.or(() -> asked).orElse(ZoneOffset.UTC);
    return span.filter(days -> days.start().equals(days.end()))
        .flatMap(days -> time.map(days.start()::atTime))
        .map(local -> local.atZone(at).toOffsetDateTime());
  }
}
