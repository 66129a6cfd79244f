package dev.dateline.extract;

import dev.dateline.extract.DateExpression.InWeek;
import dev.dateline.extract.DateExpression.Weekday;
import dev.dateline.extract.DateExpression.Which;
import java.time.DayOfWeek;
import java.util.Optional;

/** Days of the week: Monday, next Friday, Tuesday night, Friday last week, Monday, April 6. */
final class WeekdayGrammar {
  private final CalendarTokens tokens;
  private final MonthGrammar months;
  private final RelativeGrammar relatives;

  WeekdayGrammar(CalendarTokens tokens, MonthGrammar months, RelativeGrammar relatives) {
    this.tokens = tokens;
    this.months = months;
    this.relatives = relatives;
  }

  /** A day of the week at its name. */
  Optional<ParsedDate> at(int i) {
    return withDate(i).or(() -> ofWeek(i)).or(() -> alone(i, i, Which.NEAREST));
  }

  /** A day of the week at "last", "this" or "next". */
  Optional<ParsedDate> deictic(int i, Which which) {
    int day = tokens.isAny(i + 1, CalendarToken.PAST_UNIT, CalendarToken.COMING) ? i + 2 : i + 1;
    return alone(i, day, day == i + 1 ? which : pastOrComing(i + 1));
  }

  private Which pastOrComing(int i) {
    return tokens.is(i, CalendarToken.COMING) ? Which.THIS : Which.NEAREST;
  }

  /** "Monday, April 6", "Mon 6 April 2020": the date counts. */
  private Optional<ParsedDate> withDate(int i) {
    int dot = tokens.is(i + 1, CalendarToken.DOT) ? i + 2 : i + 1;
    int next = tokens.is(dot, CalendarToken.COMMA) ? dot + 1 : dot;
    int date = tokens.is(next, CalendarToken.THE) ? next + 1 : next;
    if (months.isMonth(date)) {
      return months
          .monthFirst(date)
          .filter(found -> !found.rule().equals("month"))
          .map(found -> found.startingAt(i));
    }
    return tokens.isAny(date, CalendarToken.NUMBER, CalendarToken.ORDINAL)
        ? months.dayFirst(date).map(found -> found.startingAt(i))
        : Optional.empty();
  }

  private Optional<ParsedDate> ofWeek(int i) {
    boolean week = tokens.is(i, CalendarToken.WEEKDAY) && tokens.isUnit(i + 2, CalendarUnit.WEEK);
    return week
        ? relatives
            .deictic(i + 1)
            .map(
                found ->
                    new ParsedDate(
                        i, found.to(), new InWeek(day(i), found.expression()), "weekday"))
        : Optional.empty();
  }

  private Optional<ParsedDate> alone(int from, int i, Which which) {
    if (!tokens.is(i, CalendarToken.WEEKDAY) || isName(from, i)) {
      return Optional.empty();
    }
    int to = tokens.is(i + 1, CalendarToken.DAYTIME) ? i + 2 : i + 1;
    return Optional.of(new ParsedDate(from, to, new Weekday(day(i), which), "weekday"));
  }

  /** Good Friday, the Sunday Times, every Sunday, on a Monday. */
  private boolean isName(int from, int i) {
    return tokens.isAny(
            from - 1,
            CalendarToken.FRIDAY_NAME,
            CalendarToken.EVERY,
            CalendarToken.ARTICLE,
            CalendarToken.COUNT)
        || tokens.is(i + 1, CalendarToken.SUNDAY_NAME)
        || isSpeaker(i)
        || (tokens.touchesNext(i - 1) && tokens.is(i - 1, CalendarToken.DASH));
  }

  /** Somebody of that name: "Sunday said burial would be in Nsukka." */
  private boolean isSpeaker(int i) {
    return tokens.opensSentence(i)
        && (tokens.isWord(i + 1, "said") || tokens.isWord(i + 1, "told"));
  }

  private DayOfWeek day(int i) {
    return DayOfWeek.of(tokens.value(i));
  }
}
