package dev.dateline.extract;

import dev.dateline.article.DateSpan;
import dev.dateline.extract.DateExpression.Anchor;
import dev.dateline.extract.DateExpression.Fixed;
import dev.dateline.extract.DateExpression.InShortYear;
import dev.dateline.extract.DateExpression.Shifted;
import java.time.Year;
import java.util.Optional;

/** Years and runs of years: 1984, '98, 1939-45, 2020/21, last year. */
final class YearGrammar {
  private final CalendarTokens tokens;

  YearGrammar(CalendarTokens tokens) {
    this.tokens = tokens;
  }

  /** Years at a number. */
  Optional<ParsedDate> at(int i) {
    if (!isYear(i) || isJoinedBefore(i)) {
      return Optional.empty();
    }
    return run(i).or(() -> alone(i));
  }

  /** A short year at an apostrophe. */
  Optional<ParsedDate> shortAt(int i) {
    return isShortYear(i) && !tokens.touchesNext(i - 1)
        ? Optional.of(
            new ParsedDate(
                i, i + 2, new InShortYear(YearPart.year(), tokens.value(i + 1)), "short-year"))
        : Optional.empty();
  }

  private Optional<ParsedDate> run(int i) {
    boolean joined =
        tokens.isAny(i + 1, CalendarToken.DASH, CalendarToken.SLASH)
            && tokens.touchesNext(i)
            && tokens.touchesNext(i + 1)
            && tokens.is(i + 2, CalendarToken.NUMBER)
            && !isJoinedAfter(i + 2);
    int last = joined ? lastOfRun(i) : 0;
    return last > tokens.value(i)
        ? Optional.of(
            new ParsedDate(i, i + 3, new Fixed(years(tokens.value(i), last)), "year-range"))
        : Optional.empty();
  }

  /** The last year of a run: 2009 of 2001-09, 1945 of 1939-1945; 0 when it is none. */
  private int lastOfRun(int i) {
    int first = tokens.value(i);
    int second = tokens.value(i + 2);
    return switch (tokens.length(i + 2)) {
      case 2 -> first / 100 * 100 + second + (second == 0 && first % 100 == 99 ? 100 : 0);
      case 4 -> isYear(i + 2) && second - first < 200 ? second : 0;
      default -> 0;
    };
  }

  static DateSpan years(int first, int last) {
    return new DateSpan(Year.of(first).atDay(1), Year.of(last).atMonth(12).atEndOfMonth());
  }

  private Optional<ParsedDate> alone(int i) {
    return isJoinedAfter(i) || !isMeant(i)
        ? Optional.empty()
        : Optional.of(
            new ParsedDate(
                tokens.isWord(i - 1, "fiscal") ? i - 1 : i,
                i + 1,
                new Fixed(DateSpan.of(Year.of(tokens.value(i)))),
                "year"));
  }

  /** Whether a number that could be a year is one, as its neighbours tell. */
  private boolean isMeant(int i) {
    if (isNumbered(i)
        || (isCounted(i) && !isTimed(i) && !isTold(i))
        || tokens.isAny(i + 1, CalendarToken.CENTURIES, CalendarToken.PERCENT)) {
      return false;
    }
    int value = tokens.value(i);
    return isTimed(i) || isIntroduced(i) || (value >= 1900 && value <= 2050 && isLoose(i));
  }

  /** Room 2013, $1984, Orion 1980. */
  private boolean isNumbered(int i) {
    return switch (tokens.kind(i - 1)) {
      case NUMBERED, CURRENCY, AT, ABOUT, AMOUNT, COUNT, NUMBER -> true;
      case NAME, PERSON_TITLE -> true;
      case DOT -> tokens.is(i - 2, CalendarToken.NUMBERED) || tokens.touchesNext(i - 1);
      default -> false;
    };
  }

  /** Whether what follows is counted: people, miles, percent. */
  boolean isCounted(int i) {
    return switch (tokens.kind(i + 1)) {
      case COUNTED, UNITS, PLURAL -> true;
      default -> false;
    };
  }

  /** Whether a word stands before that stands before times: "in 1984 people ...". */
  private boolean isTimed(int i) {
    return tokens.is(i - 1, CalendarToken.IN)
        || tokens.is(i - 1, CalendarToken.PART)
        || tokens.is(i - 1, CalendarToken.YEAR_NAME);
  }

  /** "the 1777 campaigns": what has an article and no separator is no number of things. */
  private boolean isTold(int i) {
    return tokens.is(i - 1, CalendarToken.THE)
        && tokens.value(i) <= 2050
        && tokens.is(i + 1, CalendarToken.PLURAL);
  }

  private boolean isIntroduced(int i) {
    return switch (tokens.kind(i - 1)) {
      case FROM,
          BETWEEN,
          THROUGH,
          BEFORE,
          AFTER,
          OF,
          TO,
          AND,
          THE,
          UNIT,
          UNITS,
          SEASON,
          MONTH,
          THIS,
          COMMA,
          OPEN ->
          true;
      case DASH -> tokens.is(i - 2, CalendarToken.PART);
      default -> false;
    };
  }

  /** Whether nothing speaks against a number of our days. */
  private boolean isLoose(int i) {
    return tokens.is(i + 1, CalendarToken.APOSTROPHE)
        || !tokens.isAny(i - 1, CalendarToken.PAST, CalendarToken.SLASH, CalendarToken.DASH);
  }

  /** Whether the number can be a year. */
  boolean isYear(int i) {
    return tokens.is(i, CalendarToken.NUMBER)
        && tokens.length(i) == 4
        && tokens.value(i) >= 1000
        && tokens.value(i) <= 2100;
  }

  /** Whether a short year, '98, stands at the position. */
  boolean isShortYear(int i) {
    return tokens.is(i, CalendarToken.APOSTROPHE)
        && tokens.touchesNext(i)
        && tokens.is(i + 1, CalendarToken.NUMBER)
        && tokens.length(i + 1) == 2
        && !isJoinedAfter(i + 1);
  }

  /** "last year", "that year", at its first word. */
  Optional<ParsedDate> relativeYear(int i) {
    int unit = tokens.is(i, CalendarToken.THE) ? i + 2 : i + 1;
    if (!tokens.isUnit(unit, CalendarUnit.YEAR)) {
      return Optional.empty();
    }
    return switch (tokens.kind(unit - 1)) {
      case LAST -> relativeYear(i, unit, -1, Anchor.PUBLISHED);
      case THIS -> relativeYear(i, unit, 0, Anchor.PUBLISHED);
      case NEXT -> relativeYear(i, unit, 1, Anchor.PUBLISHED);
      case PREVIOUS -> relativeYear(i, unit, -1, Anchor.FOCUS);
      case THAT, SAME -> relativeYear(i, unit, 0, Anchor.FOCUS);
      case FOLLOWING -> relativeYear(i, unit, 1, Anchor.FOCUS);
      default -> Optional.empty();
    };
  }

  private static Optional<ParsedDate> relativeYear(int i, int unit, int count, Anchor anchor) {
    return Optional.of(
        new ParsedDate(i, unit + 1, new Shifted(CalendarUnit.YEAR, count, anchor), "unit"));
  }

  private boolean isJoinedBefore(int i) {
    return tokens.touchesNext(i - 1)
        && switch (tokens.kind(i - 1)) {
          case DASH -> !tokens.isAny(i - 2, CalendarToken.PART) && !isPrefix(i - 2);
          case SLASH, DOT, APOSTROPHE, NUMBER, AMOUNT -> true;
          default -> false;
        };
  }

  private boolean isPrefix(int i) {
    return tokens.isWord(i, "pre") || tokens.isWord(i, "post");
  }

  private boolean isJoinedAfter(int i) {
    return tokens.touchesNext(i)
        && switch (tokens.kind(i + 1)) {
          case DASH, SLASH, DOT -> tokens.touchesNext(i + 1) && isDigitOrLetter(i + 2);
          default -> false;
        };
  }

  private boolean isDigitOrLetter(int i) {
    return tokens.isAny(i, CalendarToken.NUMBER, CalendarToken.AMOUNT);
  }
}
