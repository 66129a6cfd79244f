package dev.dateline.extract;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.dateline.article.DateSpan;
import dev.dateline.extract.DateExpression.Anchor;
import dev.dateline.extract.DateExpression.Which;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * What a date expression is resolved against. Where the day of publication is known only as a month
 * or a year, nothing is resolved that would need more.
 *
 * @param published when the article was published
 * @param focus the date last mentioned
 * @param tense whether the sentence looks back or ahead
 * @param narrative whether the text tells of another time than its own, so that a bare "in April"
 *     follows the story and not the day of publication
 */
record DateContext(
    Optional<DateSpan> published, Optional<DateSpan> focus, Tense tense, boolean narrative) {

  /** A date so many days ahead is read as near even where the sentence does not look ahead. */
  private static final int NEAR_DAYS = 31;

  /** A date so many days away is not meant when the same day of another year is close. */
  private static final int FAR_DAYS = 300;

  DateContext withTense(Tense changed) {
    return new DateContext(published, focus, changed, narrative);
  }

  DateContext withFocus(DateSpan changed) {
    return new DateContext(published, Optional.of(changed), tense, narrative);
  }

  Optional<DateSpan> yearly(YearPart part, Which which) {
    return narrative && which == Which.NEAREST && focus.isPresent()
        ? part.firstFrom(focus.get().start().minusMonths(STORY_MONTHS_BACK))
        : knownTo(CalendarUnit.MONTH).flatMap(day -> yearly(part, which, day));
  }

  /** A story mostly goes forward, but steps back this far within a year. */
  private static final int STORY_MONTHS_BACK = 3;

  private Optional<DateSpan> yearly(YearPart part, Which which, DateSpan today) {
    return switch (which) {
      case LAST -> part.lastBefore(today.start());
      case NEXT -> part.firstAfter(today.end());
      case THIS -> part.firstFrom(today.start().minusMonths(6));
      case NEAREST -> nearest(part, today);
    };
  }

  private Optional<DateSpan> nearest(YearPart part, DateSpan today) {
    Optional<DateSpan> past = part.lastUpTo(today.end());
    Optional<DateSpan> future = part.firstAfter(today.end());
    if (past.isEmpty() || future.isEmpty()) {
      return past.or(() -> future);
    }
    long back = Math.max(0, DAYS.between(past.get().end(), today.start()));
    long ahead = DAYS.between(today.end(), future.get().start());
    return looksAhead(back, ahead) ? future : past;
  }

  private boolean looksAhead(long back, long ahead) {
    return switch (tense) {
      case FUTURE -> back > 0 && ahead < FAR_DAYS;
      case PAST -> back > FAR_DAYS && ahead <= NEAR_DAYS;
      case UNKNOWN -> ahead < back && ahead <= NEAR_DAYS;
    };
  }

  Optional<DateSpan> weekday(DayOfWeek day, Which which) {
    Optional<DateSpan> today = narrative && focus.isPresent() ? focus : published;
    return today
        .filter(span -> span.start().equals(span.end()))
        .map(span -> DateSpan.of(weekday(day, which, span.start())));
  }

  private LocalDate weekday(DayOfWeek day, Which which, LocalDate today) {
    return switch (which) {
      case LAST -> today.with(TemporalAdjusters.previous(day));
      case NEXT -> CalendarUnit.WEEK.around(today).end().with(TemporalAdjusters.next(day));
      case THIS ->
          today.with(
              tense == Tense.PAST
                  ? TemporalAdjusters.previousOrSame(day)
                  : TemporalAdjusters.nextOrSame(day));
      case NEAREST ->
          today.with(
              tense == Tense.FUTURE
                  ? TemporalAdjusters.nextOrSame(day)
                  : TemporalAdjusters.previousOrSame(day));
    };
  }

  Optional<DateSpan> shifted(CalendarUnit unit, int count, Anchor anchor) {
    return anchor == Anchor.FOCUS && focus.isPresent()
        ? fromFocus(unit, count, focus.get())
        : knownTo(unit).map(today -> unit.around(unit.plus(today.start(), count)));
  }

  /** A shift keeps what it shifts where that is longer than a day: a quarter stays a quarter. */
  private static Optional<DateSpan> fromFocus(CalendarUnit unit, int count, DateSpan from) {
    if (unit.isShorterThan(from)) {
      return Optional.empty();
    }
    CalendarUnit kept =
        switch (from.granularity()) {
          case MONTH -> CalendarUnit.MONTH;
          case QUARTER -> CalendarUnit.QUARTER;
          case DAY, WEEK, YEAR, DECADE, CENTURY, RANGE -> unit;
        };
    return Optional.of(kept.around(unit.plus(from.start(), count)));
  }

  /** The day of publication, where all it may be lie in one such unit. */
  private Optional<DateSpan> knownTo(CalendarUnit unit) {
    return published.filter(span -> unit.around(span.start()).equals(unit.around(span.end())));
  }
}
