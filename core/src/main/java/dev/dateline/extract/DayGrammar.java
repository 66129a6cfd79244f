package dev.dateline.extract;

import dev.dateline.article.DateOrder;
import dev.dateline.article.DateSpan;
import dev.dateline.extract.DateExpression.Fixed;
import dev.dateline.extract.DateExpression.Known;
import dev.dateline.extract.DateExpression.Which;
import dev.dateline.extract.DateExpression.Yearly;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days in digits: 2021-04-07, 2021/04/07, 20210407, 07.04.2021, 13/04/2021, 2021-04. */
final class DayGrammar {
  static final YearPart NINE_ELEVEN = YearPart.day(9, 11);

  /** The one day that is known by its month and day alone. */
  static final DateExpression SEPTEMBER_11 =
      new Known(DateSpan.of(LocalDate.of(2001, 9, 11)), new Yearly(NINE_ELEVEN, Which.NEAREST));

  private final CalendarTokens tokens;
  private final Optional<NumericOrder> order;

  DayGrammar(CalendarTokens tokens, Optional<NumericOrder> order) {
    this.tokens = tokens;
    this.order = order;
  }

  Optional<ParsedDate> at(int i) {
    if (tokens.touchesNext(i - 1) && isSeparator(i - 1) && tokens.touchesNext(i - 2)) {
      return Optional.empty();
    }
    return switch (tokens.length(i)) {
      case 4 -> yearFirst(i).or(() -> yearMonth(i));
      case 8 -> compact(i);
      case 1, 2 -> yearLast(i).or(() -> nineEleven(i));
      default -> Optional.empty();
    };
  }

  private Optional<ParsedDate> yearFirst(int i) {
    return isThree(i) && tokens.length(i + 2) <= 2 && tokens.length(i + 4) <= 2
        ? day(i, tokens.value(i), tokens.value(i + 2), tokens.value(i + 4))
        : Optional.empty();
  }

  /** Dots mean day first; with slashes or hyphens a day beyond 12 tells, or an equal month. */
  private Optional<ParsedDate> yearLast(int i) {
    if (!isThree(i) || tokens.length(i + 2) > 2 || tokens.length(i + 4) != 4) {
      return Optional.empty();
    }
    int first = tokens.value(i);
    int second = tokens.value(i + 2);
    int year = tokens.value(i + 4);
    if (tokens.is(i + 1, CalendarToken.DOT) || first > 12 || first == second) {
      return day(i, year, second, first);
    }
    return second > 12 ? day(i, year, first, second) : ambiguous(i);
  }

  private Optional<ParsedDate> ambiguous(int i) {
    int first = tokens.value(i);
    int second = tokens.value(i + 2);
    int year = tokens.value(i + 4);
    return order.flatMap(
        known ->
            (known.order() == DateOrder.DMY ? day(year, second, first) : day(year, first, second))
                .map(span -> new ParsedDate(i, i + 5, new Fixed(span), known.rule())));
  }

  private Optional<ParsedDate> compact(int i) {
    int value = tokens.value(i);
    return value >= 1900_00_00 && value < 2100_00_00 && !isPart(i)
        ? day(value / 10000, value / 100 % 100, value % 100)
            .map(span -> new ParsedDate(i, i + 1, new Fixed(span), "compact"))
        : Optional.empty();
  }

  private boolean isPart(int i) {
    return tokens.touchesNext(i - 1) || (tokens.touchesNext(i) && isSeparator(i + 1));
  }

  /** 2020-11 after "stamped" or "dated" is a month; elsewhere 2020-11 is rather years. */
  private Optional<ParsedDate> yearMonth(int i) {
    int month = tokens.is(i + 2, CalendarToken.NUMBER) ? tokens.value(i + 2) : 0;
    boolean joined =
        tokens.is(i + 1, CalendarToken.DASH)
            && tokens.touchesNext(i)
            && tokens.touchesNext(i + 1)
            && tokens.length(i + 2) == 2
            && !(tokens.touchesNext(i + 2) && tokens.is(i + 3, CalendarToken.DASH));
    boolean later = month > tokens.value(i) % 100;
    return joined
            && month >= 1
            && month <= 12
            && isYear(i)
            && (!later || tokens.is(i - 1, CalendarToken.PAST))
        ? YearPart.month(month)
            .in(tokens.value(i))
            .map(span -> new ParsedDate(i, i + 3, new Fixed(span), "iso"))
        : Optional.empty();
  }

  private boolean isYear(int i) {
    return tokens.value(i) >= 1000 && tokens.value(i) <= 2100;
  }

  private Optional<ParsedDate> nineEleven(int i) {
    boolean is =
        tokens.value(i) == 9
            && tokens.is(i + 1, CalendarToken.SLASH)
            && tokens.touchesNext(i)
            && tokens.touchesNext(i + 1)
            && tokens.is(i + 2, CalendarToken.NUMBER)
            && tokens.value(i + 2) == 11
            && !(tokens.touchesNext(i + 2) && isSeparator(i + 3));
    return is ? Optional.of(new ParsedDate(i, i + 3, SEPTEMBER_11, "month-day")) : Optional.empty();
  }

  /** Three numbers with the same sign between them and nothing else on either side. */
  private boolean isThree(int i) {
    return tokens.is(i + 2, CalendarToken.NUMBER)
        && tokens.is(i + 4, CalendarToken.NUMBER)
        && isSeparator(i + 1)
        && tokens.is(i + 3, tokens.kind(i + 1))
        && tokens.touchesNext(i)
        && tokens.touchesNext(i + 1)
        && tokens.touchesNext(i + 2)
        && tokens.touchesNext(i + 3)
        && !(tokens.touchesNext(i + 4)
            && isSeparator(i + 5)
            && tokens.touchesNext(i + 5)
            && tokens.is(i + 6, CalendarToken.NUMBER));
  }

  private boolean isSeparator(int i) {
    return switch (tokens.kind(i)) {
      case DASH, SLASH, DOT -> true;
      default -> false;
    };
  }

  private Optional<ParsedDate> day(int i, int year, int month, int day) {
    return day(year, month, day).map(span -> new ParsedDate(i, i + 5, new Fixed(span), "iso"));
  }

  static Optional<DateSpan> day(int year, int month, int day) {
    try {
      return year < 1 ? Optional.empty() : Optional.of(DateSpan.of(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
