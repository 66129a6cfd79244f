package dev.dateline.extract;

import dev.dateline.article.DateSpan;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** What an expression says of a date, before it is known when it was said. */
sealed interface DateExpression {
  /**
   * The days meant.
   *
   * @param context when it was said, and of what
   * @return the days, or empty when the context does not tell
   */
  Optional<DateSpan> resolve(DateContext context);

  /** Which of many of its name is meant. */
  enum Which {
    /** Not said: {@code April 6}. */
    NEAREST,
    /** {@code last summer}. */
    LAST,
    /** {@code this Friday}. */
    THIS,
    /** {@code next Monday}. */
    NEXT
  }

  /** What shifts are counted from. */
  enum Anchor {
    /** The day of publication. */
    PUBLISHED,
    /** The date last mentioned. */
    FOCUS,
    /** The date last mentioned, which is compared with one like it. */
    COMPARED
  }

  /**
   * A date that says its year.
   *
   * @param span the days
   */
  record Fixed(DateSpan span) implements DateExpression {
    @Override
    public Optional<DateSpan> resolve(DateContext context) {
      return Optional.of(span);
    }
  }

  /**
   * A part of a year that is not said.
   *
   * @param part such as April 6
   * @param which of all years' April 6
   */
  record Yearly(YearPart part, Which which) implements DateExpression {
    @Override
    public Optional<DateSpan> resolve(DateContext context) {
      return context.yearly(part, which);
    }
  }

  /**
   * A part of a year that is said in other words: {@code August last year}.
   *
   * @param part such as August
   * @param year such as last year
   */
  record InYear(YearPart part, DateExpression year) implements DateExpression {
    @Override
    public Optional<DateSpan> resolve(DateContext context) {
      return year.resolve(context).flatMap(span -> part.in(span.start().getYear()));
    }
  }

  /**
   * A part of a year of which only the last two digits are said: {@code '98}.
   *
   * @param part such as all of the year
   * @param digits 0 to 99
   */
  record InShortYear(YearPart part, int digits) implements DateExpression {
    /** Years up to so many after the publication are of its century. */
    private static final int YEARS_AHEAD = 10;

    /** Where the publication is unknown, smaller numbers are of this century. */
    private static final int PIVOT = 30;

    @Override
    public Optional<DateSpan> resolve(DateContext context) {
      return part.in(
          context
              .published()
              .map(this::year)
              .orElse(PIVOT > digits ? 2000 + digits : 1900 + digits));
    }

    private int year(DateSpan published) {
      int now = published.start().getYear();
      int year = now / 100 * 100 + digits;
      return year > now + YEARS_AHEAD ? year - 100 : year;
    }
  }

  /**
   * A name of a date that was one among many until something happened.
   *
   * @param event when it happened
   * @param before what was meant until then
   */
  record Known(DateSpan event, DateExpression before) implements DateExpression {
    @Override
    public Optional<DateSpan> resolve(DateContext context) {
      return context.published().filter(span -> span.end().isBefore(event.start())).isPresent()
          ? before.resolve(context)
          : Optional.of(event);
    }
  }

  /**
   * A day of the week.
   *
   * @param day the day
   * @param which of all weeks' days
   */
  record Weekday(DayOfWeek day, Which which) implements DateExpression {
    @Override
    public Optional<DateSpan> resolve(DateContext context) {
      return context.weekday(day, which);
    }
  }

  /**
   * A day of a week that is said: {@code Friday last week}.
   *
   * @param day the day
   * @param week the week
   */
  record InWeek(DayOfWeek day, DateExpression week) implements DateExpression {
    @Override
    public Optional<DateSpan> resolve(DateContext context) {
      return week.resolve(context)
          .map(span -> DateSpan.of(span.start().with(TemporalAdjusters.nextOrSame(day))));
    }
  }

  /**
   * A period so many units away: {@code last week}, {@code nine years ago}, {@code a year earlier}.
   *
   * @param unit of the period and of the distance
   * @param count how many, negative for the past
   * @param anchor where counting starts
   */
  record Shifted(CalendarUnit unit, int count, Anchor anchor) implements DateExpression {
    @Override
    public Optional<DateSpan> resolve(DateContext context) {
      try {
        return context.shifted(unit, count, anchor);
      } catch (DateTimeException | IllegalArgumentException e) {
        return Optional.empty();
      }
    }
  }

  /**
   * A weekend: {@code over the weekend}, {@code this weekend}.
   *
   * @param coming whether the coming one is meant where nothing looks back
   */
  record Weekend(boolean coming) implements DateExpression {
    @Override
    public Optional<DateSpan> resolve(DateContext context) {
      return context.weekend(coming);
    }
  }

  /**
   * The month or quarter last mentioned, once more: {@code in the quarter}.
   *
   * @param unit month or quarter; other units told so are lengths of time
   */
  record Again(CalendarUnit unit) implements DateExpression {
    @Override
    public Optional<DateSpan> resolve(DateContext context) {
      return context
          .focus()
          .filter(span -> span.equals(unit.around(span.start())))
          .filter(span -> unit == CalendarUnit.MONTH || unit == CalendarUnit.QUARTER);
    }
  }

  /**
   * From one date to another.
   *
   * @param from the first
   * @param to the last
   */
  record Between(DateExpression from, DateExpression to) implements DateExpression {
    @Override
    public Optional<DateSpan> resolve(DateContext context) {
      return from instanceof Yearly first && to instanceof Fixed last
          ? upTo(first.part(), last.span())
          : from.resolve(context).flatMap(start -> from(start, context));
    }

    private static Optional<DateSpan> upTo(YearPart part, DateSpan last) {
      int year = last.end().getYear();
      return part.in(year)
          .filter(span -> !span.start().isAfter(last.end()))
          .or(() -> part.in(year - 1))
          .map(span -> new DateSpan(span.start(), last.end()));
    }

    private Optional<DateSpan> from(DateSpan start, DateContext context) {
      return end(start, context)
          .filter(end -> !end.end().isBefore(start.start()))
          .map(end -> new DateSpan(start.start(), end.end()));
    }

    private Optional<DateSpan> end(DateSpan start, DateContext context) {
      return switch (to) {
        case Yearly yearly -> yearly.part().firstFrom(start.start());
        case Weekday weekday -> Optional.of(firstFrom(start.start(), weekday.day()));
        case Fixed ignored -> to.resolve(context);
        case InYear ignored -> to.resolve(context);
        case InShortYear ignored -> to.resolve(context);
        case Known ignored -> to.resolve(context);
        case InWeek ignored -> to.resolve(context);
        case Shifted ignored -> to.resolve(context);
        case Again ignored -> to.resolve(context);
        case Weekend ignored -> to.resolve(context);
        case Between ignored -> to.resolve(context);
      };
    }

    private static DateSpan firstFrom(LocalDate start, DayOfWeek day) {
      return DateSpan.of(start.with(TemporalAdjusters.nextOrSame(day)));
    }
  }
}
