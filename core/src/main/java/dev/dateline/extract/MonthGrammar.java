package dev.dateline.extract;

import dev.dateline.extract.DateExpression.Between;
import dev.dateline.extract.DateExpression.Fixed;
import dev.dateline.extract.DateExpression.InShortYear;
import dev.dateline.extract.DateExpression.InYear;
import dev.dateline.extract.DateExpression.Which;
import dev.dateline.extract.DateExpression.Yearly;
import java.util.Optional;

/** Dates with the name of a month: April 7, 2021; 7 April; Sept. 2020; May last year. */
final class MonthGrammar {
  private final CalendarTokens tokens;
  private final YearGrammar years;
  private final MonthNames names;

  MonthGrammar(CalendarTokens tokens, YearGrammar years) {
    this.tokens = tokens;
    this.years = years;
    this.names = new MonthNames(tokens);
  }

  /** A date that starts with its month, at a month. */
  Optional<ParsedDate> monthFirst(int i) {
    int next = afterMonth(i);
    return dayAfter(i, next)
        .or(() -> inYear(i, next, YearPart.month(tokens.value(i)), "month"))
        .or(() -> bareMonth(i, next));
  }

  private Optional<ParsedDate> dayAfter(int i, int next) {
    int at = tokens.is(next, CalendarToken.THE) ? next + 1 : next;
    if (!isDay(at) || isCount(i, at)) {
      return Optional.empty();
    }
    return dated(i, at + 1, YearPart.day(tokens.value(i), tokens.value(at)));
  }

  /** A date that starts with its day, at a number. */
  Optional<ParsedDate> dayFirst(int i) {
    int month = tokens.is(i + 1, CalendarToken.OF) ? i + 2 : i + 1;
    boolean named = month == i + 2 && tokens.is(i, CalendarToken.ORDINAL) && tokens.value(i) <= 31;
    boolean found =
        (named || isDay(i))
            && isMonth(month)
            && (month == i + 1 || tokens.is(i, CalendarToken.ORDINAL))
            && !isJoined(i);
    int from =
        tokens.is(i - 1, CalendarToken.THE) && tokens.is(i, CalendarToken.ORDINAL) ? i - 1 : i;
    return found
        ? dated(from, afterMonth(month), YearPart.day(tokens.value(month), tokens.value(i)))
        : Optional.empty();
  }

  /** Part of a longer number, but not the end of "5 May-12 May". */
  private boolean isJoined(int i) {
    return tokens.touchesNext(i - 1)
        && switch (tokens.kind(i - 1)) {
          case SLASH, DOT, APOSTROPHE, CURRENCY -> true;
          case DASH -> tokens.is(i - 2, CalendarToken.NUMBER);
          default -> false;
        };
  }

  /** Days before their month: "6-7 January 1916", "15 to 22 February", at the first. */
  Optional<ParsedDate> daysFirst(int i) {
    boolean connected =
        (tokens.is(i + 1, CalendarToken.DASH) && tokens.touchesNext(i) && tokens.touchesNext(i + 1))
            || tokens.is(i + 1, CalendarToken.TO)
            || (tokens.is(i + 1, CalendarToken.AND) && tokens.is(i - 1, CalendarToken.BETWEEN));
    return connected && isDay(i) && isDay(i + 2) && !isJoined(i)
        ? dayBefore(i, i + 2)
        : Optional.empty();
  }

  private Optional<ParsedDate> dayBefore(int first, int last) {
    int month = tokens.is(last + 1, CalendarToken.OF) ? last + 2 : last + 1;
    if (!isMonth(month) || tokens.value(first) >= tokens.value(last)) {
      return Optional.empty();
    }
    DateExpression from =
        new Yearly(YearPart.day(tokens.value(month), tokens.value(first)), Which.NEAREST);
    YearPart to = YearPart.day(tokens.value(month), tokens.value(last));
    return dated(first, afterMonth(month), to)
        .map(
            found ->
                new ParsedDate(first, found.to(), new Between(from, found.expression()), "range"));
  }

  /** The day that goes on a range of days: the 9 of "March 3-9". */
  Optional<ParsedDate> dayOf(int i, YearPart first) {
    return isDay(i) && tokens.value(i) > first.day() && !isMonth(i + 1)
        ? dated(i, i + 1, YearPart.day(first.number(), tokens.value(i)))
        : Optional.empty();
  }

  private Optional<ParsedDate> dated(int from, int next, YearPart part) {
    if (part.in(LEAP_YEAR).isEmpty()) {
      return Optional.empty();
    }
    if (part.equals(DayGrammar.NINE_ELEVEN) && tokens.is(next, CalendarToken.ATTACKS)) {
      return Optional.of(new ParsedDate(from, next, DayGrammar.SEPTEMBER_11, "month-day"));
    }
    return inYear(from, next, part, "day")
        .or(
            () ->
                Optional.of(
                    new ParsedDate(from, next, new Yearly(part, Which.NEAREST), "month-day")));
  }

  private static final int LEAP_YEAR = 2000;

  /** The part, with the year that follows it. */
  Optional<ParsedDate> inYear(int from, int next, YearPart part, String rule) {
    return saidYear(from, next, part, rule)
        .or(() -> shortYear(from, next, part, rule))
        .or(() -> relativeYear(from, next, part, rule));
  }

  private Optional<ParsedDate> saidYear(int from, int next, YearPart part, String rule) {
    boolean comma = tokens.is(next, CalendarToken.COMMA);
    int at = comma || tokens.is(next, CalendarToken.OF) ? next + 1 : next;
    return years.isYear(at) && !(comma && years.isCounted(at))
        ? part.in(tokens.value(at)).map(span -> new ParsedDate(from, at + 1, new Fixed(span), rule))
        : Optional.empty();
  }

  private Optional<ParsedDate> shortYear(int from, int next, YearPart part, String rule) {
    int at = tokens.is(next, CalendarToken.COMMA) ? next + 1 : next;
    return years.isShortYear(at)
        ? Optional.of(
            new ParsedDate(from, at + 2, new InShortYear(part, tokens.value(at + 1)), rule))
        : Optional.empty();
  }

  private Optional<ParsedDate> relativeYear(int from, int next, YearPart part, String rule) {
    int at = tokens.isAny(next, CalendarToken.COMMA, CalendarToken.OF) ? next + 1 : next;
    return years
        .relativeYear(at)
        .map(year -> new ParsedDate(from, year.to(), new InYear(part, year.expression()), rule));
  }

  private Optional<ParsedDate> bareMonth(int i, int next) {
    Yearly month = new Yearly(YearPart.month(tokens.value(i)), Which.NEAREST);
    return names.isMonth(i, next)
        ? Optional.of(new ParsedDate(i, next, month, "month"))
        : Optional.empty();
  }

  boolean isMonth(int i) {
    return tokens.isAny(i, CalendarToken.MONTH, CalendarToken.SHORT_MONTH);
  }

  /** Past the month, and the full stop of an abbreviation. */
  int afterMonth(int i) {
    return tokens.is(i, CalendarToken.SHORT_MONTH)
            && tokens.touchesNext(i)
            && tokens.is(i + 1, CalendarToken.DOT)
        ? i + 2
        : i + 1;
  }

  private boolean isDay(int i) {
    return tokens.isAny(i, CalendarToken.NUMBER, CalendarToken.ORDINAL)
        && tokens.value(i) >= 1
        && tokens.value(i) <= 31
        && Character.isDigit(tokens.text().charAt(tokens.start(i)))
        && (tokens.length(i) <= 2 || tokens.is(i, CalendarToken.ORDINAL));
  }

  /** "In March 20 people died" says no day. */
  private boolean isCount(int month, int day) {
    return tokens.is(day, CalendarToken.NUMBER)
        && (tokens.is(day + 1, CalendarToken.PERCENT)
            || (years.isCounted(day) && tokens.is(month - 1, CalendarToken.IN)));
  }
}
