package dev.dateline.extract;

import dev.dateline.extract.DateExpression.Again;
import dev.dateline.extract.DateExpression.Anchor;
import dev.dateline.extract.DateExpression.Shifted;
import dev.dateline.extract.DateExpression.Weekend;
import dev.dateline.extract.DateExpression.Which;
import dev.dateline.extract.DateExpression.Yearly;
import java.util.Optional;

/** Dates told from another day: yesterday, last week, two weeks ago, a year earlier, that day. */
final class RelativeGrammar {
  private final CalendarTokens tokens;

  RelativeGrammar(CalendarTokens tokens) {
    this.tokens = tokens;
  }

  /** "today", "tomorrow night"; not "today's world". */
  Optional<ParsedDate> day(int i) {
    boolean vague =
        tokens.is(i + 1, CalendarToken.APOSTROPHE) && tokens.is(i + 3, CalendarToken.VAGUE);
    return vague
        ? Optional.empty()
        : shifted(i, afterDaytime(i + 1), CalendarUnit.DAY, tokens.value(i));
  }

  /** "the day before yesterday", at its article. */
  Optional<ParsedDate> besideDay(int i) {
    boolean found =
        tokens.isUnit(i + 1, CalendarUnit.DAY)
            && tokens.isAny(i + 2, CalendarToken.BEFORE, CalendarToken.AFTER)
            && tokens.is(i + 3, CalendarToken.RELATIVE_DAY);
    int step = found && tokens.is(i + 2, CalendarToken.BEFORE) ? -1 : 1;
    return found
        ? shifted(i, i + 4, CalendarUnit.DAY, tokens.value(i + 3) + step)
        : Optional.empty();
  }

  /** "the day before", "the next day", "the same month", at the article. */
  Optional<ParsedDate> afterArticle(int i) {
    return switch (tokens.kind(i + 1)) {
      case NEXT -> isAhead(i) ? Optional.empty() : focused(i, i + 2, 1);
      case FOLLOWING -> focused(i, i + 2, 1);
      case PREVIOUS -> focused(i, i + 2, -1);
      case SAME -> focused(i, i + 2, 0);
      case CURRENT -> current(i, i + 2);
      case UNIT ->
          besideDay(i)
              .or(() -> beside(i))
              .or(() -> yearEarlier(i, i + 1))
              .or(() -> weekend(i))
              .or(() -> ofThe(i));
      default -> Optional.empty();
    };
  }

  /** "for the next year" tells how long. */
  private boolean isAhead(int i) {
    boolean length =
        tokens.is(i - 1, CalendarToken.IN)
            || tokens.isWord(i - 1, "for")
            || tokens.isWord(i - 1, "over")
            || tokens.isWord(i - 1, "within");
    return length && !tokens.isUnit(i + 2, CalendarUnit.DAY);
  }

  private Optional<ParsedDate> focused(int from, int unit, int count) {
    return tokens.is(unit, CalendarToken.UNIT)
        ? found(from, unit + 1, new Shifted(tokens.unit(unit), count, Anchor.FOCUS), "same-unit")
        : Optional.empty();
  }

  private Optional<ParsedDate> current(int from, int unit) {
    return tokens.is(unit, CalendarToken.UNIT)
        ? shifted(from, unit + 1, tokens.unit(unit), 0)
        : Optional.empty();
  }

  /** "the day before" and "the year after" that close a clause: no event follows. */
  private Optional<ParsedDate> beside(int i) {
    boolean closes =
        tokens.isAny(i + 2, CalendarToken.BEFORE, CalendarToken.AFTER)
            && tokens.closesClause(i + 3);
    int step = closes && tokens.is(i + 2, CalendarToken.BEFORE) ? -1 : 1;
    return closes
        ? found(i, i + 3, new Shifted(tokens.unit(i + 1), step, Anchor.FOCUS), "shifted")
        : Optional.empty();
  }

  /** "the end of the year", "later in the month". */
  private Optional<ParsedDate> ofThe(int i) {
    boolean end =
        tokens.is(i - 1, CalendarToken.OF)
            && tokens.isAny(i - 2, CalendarToken.END_PART, CalendarToken.HALF, CalendarToken.REST);
    boolean in =
        tokens.isWord(i - 1, "in")
            && tokens.isAny(i - 2, CalendarToken.LATER, CalendarToken.EARLIER, CalendarToken.PART);
    boolean longer =
        tokens.unit(i + 1) != CalendarUnit.DAY && tokens.unit(i + 1) != CalendarUnit.WEEKEND;
    return (end || in) && longer && !tokens.is(i + 2, CalendarToken.OF)
        ? shifted(i, i + 2, tokens.unit(i + 1), 0)
        : inThe(i);
  }

  /** "over the weekend". */
  private Optional<ParsedDate> weekend(int i) {
    return tokens.isUnit(i + 1, CalendarUnit.WEEKEND) && !tokens.is(i + 2, CalendarToken.OF)
        ? found(i, i + 2, new Weekend(false), "unit")
        : Optional.empty();
  }

  /** "in the quarter", "during the month": the one last mentioned. */
  private Optional<ParsedDate> inThe(int i) {
    boolean introduced =
        tokens.isWord(i - 1, "in") || tokens.isWord(i - 1, "for") || tokens.isWord(i - 1, "during");
    boolean open = tokens.isAny(i + 2, CalendarToken.OF, CalendarToken.PAST, CalendarToken.DASH);
    return introduced && !open
        ? found(i, i + 2, new Again(tokens.unit(i + 1)), "same-unit")
        : Optional.empty();
  }

  /** "year-earlier", "the year-ago quarter". */
  Optional<ParsedDate> yearEarlier(int from, int i) {
    boolean found =
        tokens.is(i + 1, CalendarToken.DASH)
            && tokens.isAny(i + 2, CalendarToken.EARLIER, CalendarToken.AGO);
    if (!found) {
      return Optional.empty();
    }
    int next =
        tokens.is(i + 3, CalendarToken.UNIT) || tokens.isWord(i + 3, "period") ? i + 4 : i + 3;
    return found(from, next, new Shifted(tokens.unit(i), -1, Anchor.COMPARED), "shifted");
  }

  /** "last week", "this summer", "next year", "last night", "that day". */
  Optional<ParsedDate> deictic(int i) {
    int next = tokens.isAny(i + 1, CalendarToken.PAST_UNIT, CalendarToken.COMING) ? i + 2 : i + 1;
    return tokens.is(i, CalendarToken.THAT)
        ? that(i)
        : which(i, next).flatMap(step -> deictic(i, next, step));
  }

  /** "that year", "that same day", "that night". */
  private Optional<ParsedDate> that(int i) {
    int next = tokens.is(i + 1, CalendarToken.SAME) ? i + 2 : i + 1;
    return tokens.is(next, CalendarToken.DAYTIME)
        ? found(i, next + 1, new Shifted(CalendarUnit.DAY, 0, Anchor.FOCUS), "same-unit")
        : focused(i, next, 0);
  }

  private Optional<Which> which(int i, int next) {
    if (next == i + 2) {
      return Optional.of(tokens.is(i + 1, CalendarToken.COMING) ? Which.NEXT : Which.LAST);
    }
    return switch (tokens.kind(i)) {
      case LAST -> Optional.of(Which.LAST);
      case THIS -> Optional.of(Which.THIS);
      case NEXT -> Optional.of(Which.NEXT);
      default -> Optional.empty();
    };
  }

  private Optional<ParsedDate> deictic(int from, int i, Which which) {
    return switch (tokens.kind(i)) {
      case UNIT -> isLength(from, i, which) ? Optional.empty() : unit(from, i, which);
      case SEASON ->
          found(from, i + 1, new Yearly(YearPart.season(tokens.value(i)), which), "season");
      case DAYTIME -> daytime(from, i, which);
      default -> Optional.empty();
    };
  }

  private Optional<ParsedDate> unit(int from, int i, Which which) {
    return which == Which.THIS && tokens.unit(i) == CalendarUnit.WEEKEND
        ? found(from, i + 1, new Weekend(true), "unit")
        : shifted(from, i + 1, tokens.unit(i), step(which));
  }

  /** "the last week of August", "in the last year", "for the next year". */
  private boolean isLength(int from, int i, Which which) {
    return which != Which.THIS
        && from + 1 == i
        && (tokens.is(from - 1, CalendarToken.THE) || tokens.is(i + 1, CalendarToken.OF));
  }

  /** "this morning" is today; "last night" began yesterday. */
  private Optional<ParsedDate> daytime(int from, int i, Which which) {
    return which == Which.NEXT
        ? Optional.empty()
        : shifted(from, i + 1, CalendarUnit.DAY, step(which));
  }

  private static int step(Which which) {
    return switch (which) {
      case LAST -> -1;
      case THIS, NEAREST -> 0;
      case NEXT -> 1;
    };
  }

  private int afterDaytime(int i) {
    return tokens.is(i, CalendarToken.DAYTIME) ? i + 1 : i;
  }

  private static Optional<ParsedDate> shifted(int from, int to, CalendarUnit unit, int count) {
    return found(from, to, new Shifted(unit, count, Anchor.PUBLISHED), "unit");
  }

  private static Optional<ParsedDate> found(
      int from, int to, DateExpression expression, String rule) {
    return Optional.of(new ParsedDate(from, to, expression, rule));
  }
}
