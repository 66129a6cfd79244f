package dev.dateline.extract;

import dev.dateline.article.DateSpan;
import dev.dateline.extract.DateExpression.Fixed;
import dev.dateline.extract.DateExpression.InShortYear;
import dev.dateline.extract.DateExpression.InYear;
import dev.dateline.extract.DateExpression.Which;
import dev.dateline.extract.DateExpression.Yearly;
import java.util.Optional;

/** Decades, centuries, seasons, quarters and half-years. An article before them belongs to them. */
final class PeriodGrammar {
  private final CalendarTokens tokens;
  private final YearGrammar years;
  private final MonthGrammar months;

  PeriodGrammar(CalendarTokens tokens, YearGrammar years, MonthGrammar months) {
    this.tokens = tokens;
    this.years = years;
    this.months = months;
  }

  /** A period at its first word after the article. */
  Optional<ParsedDate> at(int i) {
    return switch (tokens.kind(i)) {
      case DECADE -> decade(i, i);
      case APOSTROPHE -> tokens.touchesNext(i) ? decade(i, i + 1) : Optional.empty();
      case DECADE_WORD -> decadeWord(i);
      case SEASON -> season(i);
      case ORDINAL -> century(i).or(() -> quarter(i)).or(() -> half(i));
      case QUARTER_NAME -> named(i, i + 1, YearPart.quarter(tokens.value(i)), "quarter");
      case HALF_NAME -> months.inYear(i, i + 1, YearPart.half(tokens.value(i)), "half");
      default -> Optional.empty();
    };
  }

  private int withArticle(int i) {
    return tokens.is(i - 1, CalendarToken.THE) ? i - 1 : i;
  }

  private Optional<ParsedDate> decade(int from, int i) {
    if (!tokens.is(i, CalendarToken.DECADE)) {
      return Optional.empty();
    }
    int value = tokens.value(i);
    if (value >= 1000) {
      return value <= 2100 ? found(from, i + 1, decade(value), "decade") : Optional.empty();
    }
    return value < 100 && (from < i || isTime(i)) && tokens.length(i) == 3
        ? shortDecade(from, i)
        : Optional.empty();
  }

  /** "the 1900s" are a century, as are all but this one's. */
  private static DateExpression decade(int first) {
    boolean century = first % 100 == 0 && first < 2000;
    return new Fixed(CalendarUnit.years(first, century ? 100 : 10));
  }

  private Optional<ParsedDate> decadeWord(int i) {
    return isTime(i) ? shortDecade(i, i) : Optional.empty();
  }

  private Optional<ParsedDate> shortDecade(int from, int i) {
    return found(from, i + 1, new InShortYear(YearPart.decade(), tokens.value(i)), "decade");
  }

  /** Whether "the 80s" are years and not degrees or an age. */
  private boolean isTime(int i) {
    int hyphen = tokens.is(i - 1, CalendarToken.DASH) ? i - 1 : i;
    int article = tokens.is(hyphen - 1, CalendarToken.PART) ? hyphen - 2 : hyphen - 1;
    boolean word = tokens.is(i, CalendarToken.DECADE_WORD);
    if (!tokens.is(article, CalendarToken.THE) || !(word || isBefore(article - 1))) {
      return false;
    }
    for (int near = i - 7; near < i + 4; near++) {
      if (tokens.is(near, CalendarToken.HEAT)) {
        return false;
      }
    }
    return true;
  }

  private Optional<ParsedDate> century(int i) {
    int unit = tokens.is(i + 1, CalendarToken.DASH) ? i + 2 : i + 1;
    boolean found =
        tokens.isUnit(unit, CalendarUnit.CENTURY)
            && tokens.value(i) <= 21
            && !tokens.is(unit + 1, CalendarToken.CENTURIES);
    return found
        ? found(
            withArticle(i),
            unit + 1,
            new Fixed(CalendarUnit.years(100 * (tokens.value(i) - 1), 100)),
            "century")
        : Optional.empty();
  }

  private Optional<ParsedDate> quarter(int i) {
    int unit = tokens.is(i + 1, CalendarToken.DASH) ? i + 2 : i + 1;
    return tokens.isUnit(unit, CalendarUnit.QUARTER) && tokens.value(i) <= 4
        ? named(withArticle(i), unit + 1, YearPart.quarter(tokens.value(i)), "quarter")
        : Optional.empty();
  }

  private Optional<ParsedDate> named(int from, int next, YearPart part, String rule) {
    return inYear(from, next, part, rule)
        .or(
            () ->
                tokens.has(CalendarToken.SPORTS)
                    ? Optional.empty()
                    : found(from, next, new Yearly(part, Which.NEAREST), rule));
  }

  private Optional<ParsedDate> inYear(int from, int next, YearPart part, String rule) {
    int after =
        tokens.is(next, CalendarToken.OF) && tokens.is(next + 1, CalendarToken.YEAR_NAME)
            ? next + 2
            : next;
    return months.inYear(from, after, part, rule).or(() -> thisYear(from, next, part, rule));
  }

  /** "of the year". */
  private Optional<ParsedDate> thisYear(int from, int next, YearPart part, String rule) {
    return tokens.is(next, CalendarToken.OF)
            && tokens.is(next + 1, CalendarToken.THE)
            && tokens.isUnit(next + 2, CalendarUnit.YEAR)
        ? found(from, next + 3, new Yearly(part, Which.NEAREST), rule)
        : Optional.empty();
  }

  /** Games have halves too: only a half of a year that is said counts. */
  private Optional<ParsedDate> half(int i) {
    return tokens.is(i + 1, CalendarToken.HALF) && tokens.value(i) <= 2
        ? inYear(withArticle(i), i + 2, YearPart.half(tokens.value(i)), "half")
        : Optional.empty();
  }

  /** The period of a year that stands before it: "last year's third quarter". */
  Optional<ParsedDate> ofYear(ParsedDate year, int i) {
    return partAt(i)
        .map(
            part ->
                new ParsedDate(
                    year.from(),
                    tokens.is(i, CalendarToken.SEASON) ? i + 1 : i + 2,
                    new InYear(part, year.expression()),
                    "quarter"));
  }

  private Optional<YearPart> partAt(int i) {
    if (tokens.is(i, CalendarToken.SEASON)) {
      return Optional.of(YearPart.season(tokens.value(i)));
    }
    if (!tokens.is(i, CalendarToken.ORDINAL)) {
      return Optional.empty();
    }
    if (tokens.isUnit(i + 1, CalendarUnit.QUARTER) && tokens.value(i) <= 4) {
      return Optional.of(YearPart.quarter(tokens.value(i)));
    }
    return tokens.is(i + 1, CalendarToken.HALF) && tokens.value(i) <= 2
        ? Optional.of(YearPart.half(tokens.value(i)))
        : Optional.empty();
  }

  private Optional<ParsedDate> season(int i) {
    int from = withArticle(i);
    YearPart part = YearPart.season(tokens.value(i));
    return winterOf(from, i)
        .or(() -> months.inYear(from, i + 1, part, "season"))
        .or(() -> bareSeason(from, i, part));
  }

  /** "the winter of 1943-44". */
  private Optional<ParsedDate> winterOf(int from, int i) {
    int year = tokens.is(i + 1, CalendarToken.OF) ? i + 2 : i + 1;
    boolean run =
        years.isYear(year)
            && tokens.isAny(year + 1, CalendarToken.DASH, CalendarToken.SLASH)
            && tokens.touchesNext(year)
            && tokens.touchesNext(year + 1)
            && tokens.is(year + 2, CalendarToken.NUMBER);
    Optional<DateSpan> span =
        run ? YearPart.season(tokens.value(i)).in(tokens.value(year)) : Optional.empty();
    return span.map(days -> new ParsedDate(from, year + 3, new Fixed(days), "season"));
  }

  private Optional<ParsedDate> bareSeason(int from, int i, YearPart part) {
    boolean meant =
        isBefore(from - 1)
            && (from < i || !tokens.isWord(i, "spring"))
            && !tokens.isAny(i + 1, CalendarToken.NAME, CalendarToken.PLURAL, CalendarToken.OF)
            && (from < i || tokens.value(i) != 3 || tokens.isWord(i, "autumn"));
    return meant ? found(from, i + 1, new Yearly(part, Which.NEAREST), "season") : Optional.empty();
  }

  private boolean isBefore(int i) {
    return tokens.isAny(
        i, CalendarToken.IN, CalendarToken.THROUGH, CalendarToken.PART, CalendarToken.OF);
  }

  private static Optional<ParsedDate> found(
      int from, int to, DateExpression expression, String rule) {
    return Optional.of(new ParsedDate(from, to, expression, rule));
  }
}
