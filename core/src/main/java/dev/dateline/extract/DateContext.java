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
 * @param story where a narrative stands: like the focus, but for asides to other years
 * @param tense whether the sentence looks back or ahead
 * @param narrative whether the text tells of another time than its own, so that a bare "in April"
 *     follows the story and not the day of publication
 */
record DateContext(
    Optional<DateSpan> published,
    Optional<DateSpan> focus,
    Optional<DateSpan> story,
    Tense tense,
    boolean narrative) {

  /** A date so many days ahead is read as near even where the sentence does not look ahead. */
  private static final int NEAR_DAYS = 31;

  /** A date so many days away is not meant when the same day of another year is close. */
  private static final int FAR_DAYS = 300;

  /** What the present tense tells of is this near. */
  private static final int QUARTER_DAYS = 92;

  /** Nobody tells of a day a year ago by its name when it comes again within a fortnight. */
  private static final int YEAR_DAYS = 350;

  private static final int FORTNIGHT_DAYS = 14;

  /** At the beginning of a text. */
  static DateContext opening(Optional<DateSpan> published, boolean narrative) {
    return new DateContext(published, Optional.empty(), Optional.empty(), Tense.UNKNOWN, narrative);
  }

  DateContext withTense(Tense changed) {
    return new DateContext(published, focus, story, changed, narrative);
  }

  /** After a date was told; a story does not follow its teller to the day of publication. */
  DateContext after(DateExpression told, DateSpan date) {
    if (narrative && isOfToday(told)) {
      return this;
    }
    Optional<DateSpan> next = isAside(date) ? story : Optional.of(date);
    return new DateContext(published, Optional.of(date), next, tense, narrative);
  }

  private static boolean isOfToday(DateExpression told) {
    return told instanceof DateExpression.Weekday
        || (told instanceof DateExpression.Shifted shifted && shifted.anchor() == Anchor.PUBLISHED);
  }

  /** A year or more, far from where the story stands. */
  private boolean isAside(DateSpan date) {
    return DAYS.between(date.start(), date.end()) > ASIDE_DAYS
        && story
            .map(span -> Math.abs(span.start().getYear() - date.start().getYear()))
            .filter(years -> years > ASIDE_YEARS)
            .isPresent();
  }

  private static final int ASIDE_DAYS = 100;
  private static final int ASIDE_YEARS = 1;

  Optional<DateSpan> yearly(YearPart part, Which which) {
    return tellsOf(which)
        ? part.nearest(story.orElseThrow())
        : knownTo(CalendarUnit.MONTH).flatMap(day -> yearly(part, which, day));
  }

  private boolean tellsOf(Which which) {
    return narrative && which == Which.NEAREST && story.isPresent();
  }

  private Optional<DateSpan> yearly(YearPart part, Which which, DateSpan today) {
    return switch (which) {
      case LAST -> part.lastBefore(today.start());
      case NEXT -> part.firstAfter(today.end());
      case THIS -> part.in(part.yearAround(today.start()));
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
      case PAST -> back > YEAR_DAYS && ahead <= FORTNIGHT_DAYS;
      case PRESENT -> ahead < back && ahead <= QUARTER_DAYS;
      case UNKNOWN -> ahead < back && ahead <= NEAR_DAYS;
    };
  }

  Optional<DateSpan> weekday(DayOfWeek day, Which which) {
    return knownTo(CalendarUnit.DAY).map(span -> DateSpan.of(weekday(day, which, span.start())));
  }

  private LocalDate weekday(DayOfWeek day, Which which, LocalDate today) {
    return switch (which) {
      case LAST -> last(day, today);
      case NEXT -> CalendarUnit.WEEK.around(today).end().with(TemporalAdjusters.next(day));
      case THIS ->
          today.with(
              tense == Tense.PAST
                  ? TemporalAdjusters.previousOrSame(day)
                  : TemporalAdjusters.nextOrSame(day));
      case NEAREST ->
          today.with(
              tense == Tense.FUTURE || tense == Tense.PRESENT
                  ? TemporalAdjusters.nextOrSame(day)
                  : TemporalAdjusters.previousOrSame(day));
    };
  }

  /** "Last Friday" is of the week before, but on a weekend the days of its own week are over. */
  private static LocalDate last(DayOfWeek day, LocalDate today) {
    return today.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0
        ? today.with(TemporalAdjusters.previous(day))
        : CalendarUnit.WEEK.around(today).start().minusWeeks(1).with(day);
  }

  /** "The weekend" and "this weekend": one that lasts, or else the last or the coming one. */
  Optional<DateSpan> weekend(boolean coming) {
    return knownTo(CalendarUnit.DAY)
        .map(today -> CalendarUnit.WEEKEND.around(weekendDay(today.start(), coming)));
  }

  private LocalDate weekendDay(LocalDate today, boolean coming) {
    boolean lasts = today.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    boolean ahead = tense == Tense.FUTURE || (coming && tense != Tense.PAST);
    return lasts || ahead ? today : today.minusWeeks(1);
  }

  Optional<DateSpan> shifted(CalendarUnit unit, int count, Anchor anchor) {
    boolean told = anchor != Anchor.PUBLISHED || (narrative && unit != CalendarUnit.DAY);
    return focus.isPresent() && told
        ? fromFocus(unit, count, anchor, focus.get())
        : knownTo(unit).map(today -> unit.around(unit.plus(today.start(), count)));
  }

  /** What is compared keeps its length where that is a month or quarter. */
  private static Optional<DateSpan> fromFocus(
      CalendarUnit unit, int count, Anchor anchor, DateSpan from) {
    if (unit.isShorterThan(from)) {
      return Optional.empty();
    }
    CalendarUnit kept =
        anchor == Anchor.COMPARED
            ? switch (from.granularity()) {
              case MONTH -> CalendarUnit.MONTH;
              case QUARTER -> CalendarUnit.QUARTER;
              case DAY, WEEK, YEAR, DECADE, CENTURY, RANGE -> unit;
            }
            : unit;
    return Optional.of(kept.around(unit.plus(from.start(), count)));
  }

  /** The day of publication, where all it may be lie in one such unit. */
  private Optional<DateSpan> knownTo(CalendarUnit unit) {
    return published.filter(span -> unit.around(span.start()).equals(unit.around(span.end())));
  }
}
