package dev.dateline.extract;

import dev.dateline.extract.DateExpression.Anchor;
import dev.dateline.extract.DateExpression.Shifted;
import java.util.Optional;

/** Dates so many units from another: two weeks ago, a year earlier, 10 days later. */
final class CountGrammar {
  private static final int MAX_COUNT = 2000;

  private final CalendarTokens tokens;
  private final RelativeGrammar relatives;

  CountGrammar(CalendarTokens tokens, RelativeGrammar relatives) {
    this.tokens = tokens;
    this.relatives = relatives;
  }

  /** "two weeks ago", "a year earlier", "10 days later", at the number. */
  Optional<ParsedDate> at(int i) {
    int unit = afterCount(i);
    if (!tokens.isAny(unit, CalendarToken.UNIT, CalendarToken.UNITS)) {
      return Optional.empty();
    }
    int count = count(i, unit);
    return switch (tokens.kind(unit + 1)) {
      case AGO -> counted(i, unit, -count, Anchor.PUBLISHED);
      case EARLIER -> counted(i, unit, -count, Anchor.COMPARED);
      case LATER -> counted(i, unit, count, Anchor.COMPARED);
      case BEFORE ->
          tokens.closesClause(unit + 2)
              ? counted(i, unit, -count, Anchor.COMPARED)
              : Optional.empty();
      case AFTER ->
          tokens.closesClause(unit + 2)
              ? counted(i, unit, count, Anchor.COMPARED)
              : Optional.empty();
      case FROM ->
          tokens.isWord(unit + 2, "now")
              ? counted(i, unit, count, Anchor.PUBLISHED)
                  .map(date -> new ParsedDate(i, unit + 3, date.expression(), date.rule()))
              : Optional.empty();
      case DASH ->
          tokens.is(i, CalendarToken.ARTICLE) ? relatives.yearEarlier(i, unit) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<ParsedDate> counted(int from, int unit, int count, Anchor anchor) {
    Shifted shifted =
        switch (tokens.unit(unit)) {
          case DECADE -> new Shifted(CalendarUnit.YEAR, 10 * count, anchor);
          case CENTURY -> new Shifted(CalendarUnit.YEAR, 100 * count, anchor);
          case DAY, WEEKEND, WEEK, FORTNIGHT, MONTH, QUARTER, YEAR ->
              new Shifted(tokens.unit(unit), count, anchor);
        };
    return count == 0
        ? Optional.empty()
        : Optional.of(new ParsedDate(from, unit + 2, shifted, "counted"));
  }

  /** Past "two", "21", "twenty-one", "a couple of". */
  private int afterCount(int i) {
    if (tokens.is(i, CalendarToken.COUNT) && tokens.value(i) >= 20) {
      int second = tokens.is(i + 1, CalendarToken.DASH) ? i + 2 : i + 1;
      return tokens.is(second, CalendarToken.COUNT) ? second + 1 : i + 1;
    }
    return tokens.is(i, CalendarToken.ARTICLE)
            && tokens.isWord(i + 1, "couple")
            && tokens.is(i + 2, CalendarToken.OF)
        ? i + 3
        : i + 1;
  }

  private int count(int i, int unit) {
    boolean couple = tokens.is(i, CalendarToken.ARTICLE) && unit == i + 3;
    boolean tens = tokens.is(i, CalendarToken.COUNT) && unit > i + 1;
    int value = tokens.value(i) + (tens ? tokens.value(unit - 1) : 0);
    return couple ? 2 : value <= MAX_COUNT ? value : 0;
  }
}
