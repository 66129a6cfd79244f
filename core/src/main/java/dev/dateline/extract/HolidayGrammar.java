package dev.dateline.extract;

import dev.dateline.extract.DateExpression.Which;
import dev.dateline.extract.DateExpression.Yearly;
import java.util.Optional;

/** Holidays that fall on the same day every year and everywhere. */
final class HolidayGrammar {
  private final CalendarTokens tokens;
  private final MonthGrammar months;

  HolidayGrammar(CalendarTokens tokens, MonthGrammar months) {
    this.tokens = tokens;
    this.months = months;
  }

  /** A holiday at its first word. */
  Optional<ParsedDate> at(int i) {
    if (tokens.is(i - 1, CalendarToken.EVERY)) {
      return Optional.empty();
    }
    return switch (tokens.kind(i)) {
      case CHRISTMAS -> christmas(i);
      case NEW -> newYear(i);
      case BOXING -> day(i, 1, 12, 26);
      case VALENTINE ->
          tokens.is(i + 1, CalendarToken.APOSTROPHE) ? day(i, 3, 2, 14) : day(i, 1, 2, 14);
      case HALLOWEEN -> found(i, i + 1, 10, 31);
      case BASTILLE -> day(i, 1, 7, 14);
      case ARMISTICE -> day(i, 1, 11, 11);
      case MONTH ->
          tokens.value(i) == 5 && tokens.isCapitalised(i + 1) ? day(i, 1, 5, 1) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<ParsedDate> christmas(int i) {
    if (tokens.is(i + 1, CalendarToken.EVE)) {
      return found(i, i + 2, 12, 24);
    }
    return day(i, 1, 12, 25).or(() -> months.inYear(i, i + 1, YearPart.day(12, 25), "holiday"));
  }

  private Optional<ParsedDate> newYear(int i) {
    boolean possessive =
        tokens.isWord(i + 1, "year")
            && tokens.is(i + 2, CalendarToken.APOSTROPHE)
            && tokens.isWord(i + 3, "s");
    if (!possessive) {
      return Optional.empty();
    }
    return tokens.is(i + 4, CalendarToken.EVE) ? found(i, i + 5, 12, 31) : day(i, 4, 1, 1);
  }

  /** The name, with "Day" so many tokens after its first. */
  private Optional<ParsedDate> day(int i, int words, int month, int day) {
    return tokens.isWord(i + words, "day") ? found(i, i + words + 1, month, day) : Optional.empty();
  }

  private Optional<ParsedDate> found(int i, int next, int month, int day) {
    YearPart part = YearPart.day(month, day);
    return months
        .inYear(i, next, part, "holiday")
        .or(() -> Optional.of(new ParsedDate(i, next, new Yearly(part, Which.NEAREST), "holiday")));
  }
}
