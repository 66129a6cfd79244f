package dev.dateline.extract;

import dev.dateline.extract.DateExpression.Between;
import dev.dateline.extract.DateExpression.Fixed;
import dev.dateline.extract.DateExpression.Weekday;
import dev.dateline.extract.DateExpression.Which;
import dev.dateline.extract.DateExpression.Yearly;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the date expressions of a text: the longest at each place, from left to right. */
final class CalendarGrammar {
  private final CalendarTokens tokens;
  private final DayGrammar days;
  private final YearGrammar years;
  private final MonthGrammar months;
  private final PeriodGrammar periods;
  private final RelativeGrammar relatives;
  private final CountGrammar counts;
  private final WeekdayGrammar weekdays;
  private final HolidayGrammar holidays;

  CalendarGrammar(CalendarTokens tokens) {
    this(tokens, Optional.empty());
  }

  CalendarGrammar(CalendarTokens tokens, Optional<NumericOrder> order) {
    this.tokens = tokens;
    days = new DayGrammar(tokens, order);
    years = new YearGrammar(tokens);
    months = new MonthGrammar(tokens, years);
    periods = new PeriodGrammar(tokens, years, months);
    relatives = new RelativeGrammar(tokens);
    counts = new CountGrammar(tokens, relatives);
    weekdays = new WeekdayGrammar(tokens, months, relatives);
    holidays = new HolidayGrammar(tokens, months);
  }

  List<ParsedDate> all() {
    List<ParsedDate> dates = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      Optional<ParsedDate> date = range(i);
      date.ifPresent(dates::add);
      i = date.map(ParsedDate::to).orElse(i + 1);
    }
    return dates;
  }

  private Optional<ParsedDate> range(int i) {
    return point(i).map(first -> partOf(first).or(() -> lastOf(first)).orElse(first));
  }

  /** "last year's third quarter", "the 1986 fourth quarter". */
  private Optional<ParsedDate> partOf(ParsedDate date) {
    if (!date.isYear()) {
      return Optional.empty();
    }
    boolean possessive =
        tokens.is(date.to(), CalendarToken.APOSTROPHE) && tokens.isWord(date.to() + 1, "s");
    return periods.ofYear(date, possessive ? date.to() + 2 : date.to());
  }

  private Optional<ParsedDate> lastOf(ParsedDate first) {
    int at = first.to();
    return isConnector(first.from(), at)
        ? lastAt(first, at + 1)
            .map(
                last ->
                    new ParsedDate(
                        first.from(),
                        last.to(),
                        new Between(first.expression(), last.expression()),
                        "range"))
        : Optional.empty();
  }

  private boolean isConnector(int from, int at) {
    return switch (tokens.kind(at)) {
      case DASH -> isJoined(at) || isSpaced(at);
      case TO -> !isMove(from);
      case THROUGH -> tokens.value(at) == 0 || tokens.is(from - 1, CalendarToken.FROM);
      case AND -> tokens.is(from - 1, CalendarToken.BETWEEN);
      default -> false;
    };
  }

  private boolean isJoined(int dash) {
    return tokens.touchesNext(dash - 1) && tokens.touchesNext(dash);
  }

  /** "(26 June - 4 August 1952)". */
  private boolean isSpaced(int dash) {
    return tokens.is(dash, CalendarToken.DASH)
        && !tokens.touchesNext(dash - 1)
        && !tokens.touchesNext(dash);
  }

  /** "moved from March 3 to April 5" is no stretch of time. */
  private boolean isMove(int from) {
    for (int i = from - 1; i >= from - 5; i--) {
      if (tokens.is(i, CalendarToken.RESCHEDULED)) {
        return true;
      }
    }
    return false;
  }

  private Optional<ParsedDate> lastAt(ParsedDate first, int i) {
    Optional<ParsedDate> day =
        first.expression() instanceof Yearly yearly && yearly.part().day() > 0
            ? months.dayOf(i, yearly.part())
            : Optional.empty();
    boolean loose = isSpaced(i - 1);
    return day.filter(last -> !loose)
        .or(
            () ->
                point(i)
                    .filter(last -> goesOn(first.expression(), last.expression()))
                    .filter(last -> !loose || isAlike(first, last)));
  }

  /** Around a dash with blanks only two of the same form are a range: "May 1 - May 9". */
  private static boolean isAlike(ParsedDate first, ParsedDate last) {
    return first.rule().equals(last.rule()) || last.rule().equals("day");
  }

  private static boolean goesOn(DateExpression first, DateExpression last) {
    if (first instanceof Fixed from && last instanceof Fixed to) {
      return to.span().start().isAfter(from.span().end());
    }
    if (first instanceof Yearly from && from.which() == Which.NEAREST) {
      return last instanceof Fixed
          || (last instanceof Yearly to && to.part().kind() == from.part().kind());
    }
    return first instanceof Weekday && last instanceof Weekday;
  }

  private Optional<ParsedDate> point(int i) {
    return switch (tokens.kind(i)) {
      case MONTH, SHORT_MONTH -> holidays.at(i).or(() -> months.monthFirst(i));
      case NUMBER -> number(i);
      case COUNT, ARTICLE -> counts.at(i);
      case ORDINAL -> months.dayFirst(i).or(() -> periods.at(i));
      case WEEKDAY, SHORT_WEEKDAY -> weekdays.at(i);
      case RELATIVE_DAY -> relatives.day(i);
      case DECADE, DECADE_WORD, SEASON, QUARTER_NAME, HALF_NAME -> periods.at(i);
      case APOSTROPHE -> years.shortAt(i).or(() -> periods.at(i));
      case THE -> article(i);
      case PART -> part(i);
      case LAST -> deictic(i, Which.LAST);
      case THIS -> deictic(i, Which.THIS);
      case NEXT -> deictic(i, Which.NEXT);
      case THAT -> relatives.deictic(i);
      case UNIT -> relatives.yearEarlier(i, i);
      case CHRISTMAS, NEW, BOXING, VALENTINE, HALLOWEEN, BASTILLE, ARMISTICE -> holidays.at(i);
      default -> Optional.empty();
    };
  }

  private Optional<ParsedDate> number(int i) {
    return days.at(i)
        .or(() -> months.daysFirst(i))
        .or(() -> months.dayFirst(i))
        .or(() -> counts.at(i))
        .or(() -> years.at(i));
  }

  private Optional<ParsedDate> article(int i) {
    return switch (tokens.kind(i + 1)) {
      case ORDINAL -> months.dayFirst(i + 1).or(() -> periods.at(i + 1));
      case NUMBER -> years.at(i + 1).flatMap(this::partOf).map(date -> date.startingAt(i));
      case DECADE, DECADE_WORD, SEASON, APOSTROPHE ->
          periods.at(i + 1).map(date -> date.startingAt(i));
      case PART -> part(i + 1).filter(this::isPeriod).map(date -> date.startingAt(i));
      default -> relatives.afterArticle(i);
    };
  }

  private boolean isPeriod(ParsedDate date) {
    return switch (date.rule()) {
      case "decade", "century", "season", "quarter" -> true;
      default -> false;
    };
  }

  /** "early 1999", "mid-March", "late last month": the whole unit. */
  private Optional<ParsedDate> part(int i) {
    int next = tokens.is(i + 1, CalendarToken.DASH) ? i + 2 : i + 1;
    return switch (tokens.kind(next)) {
      case MONTH,
          SHORT_MONTH,
          NUMBER,
          WEEKDAY,
          RELATIVE_DAY,
          DECADE,
          DECADE_WORD,
          SEASON,
          LAST,
          THIS,
          NEXT,
          APOSTROPHE,
          ORDINAL ->
          point(next).map(date -> date.startingAt(i));
      default -> Optional.empty();
    };
  }

  private Optional<ParsedDate> deictic(int i, Which which) {
    return weekdays.deictic(i, which).or(() -> relatives.deictic(i)).or(() -> monthOf(i, which));
  }

  /** "last August", "next January". */
  private Optional<ParsedDate> monthOf(int i, Which which) {
    return months.isMonth(i + 1)
        ? months
            .monthFirst(i + 1)
            .map(
                date ->
                    date.expression() instanceof Yearly found ? named(i, date, found, which) : date)
        : Optional.empty();
  }

  private static ParsedDate named(int i, ParsedDate date, Yearly found, Which which) {
    return new ParsedDate(i, date.to(), new Yearly(found.part(), which), date.rule());
  }
}
