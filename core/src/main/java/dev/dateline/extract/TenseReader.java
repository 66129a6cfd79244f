package dev.dateline.extract;

/**
 * Tells from the words near a date whether its sentence looks back or ahead: the nearest verb
 * before it decides, else the first one after it. "By" and "for" leave it open: what was ordered by
 * Friday may lie ahead.
 */
final class TenseReader {
  private static final int WORDS_BEFORE = 15;
  private static final int WORDS_AFTER = 8;

  private final CalendarTokens tokens;

  TenseReader(CalendarTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Reads the tense.
   *
   * @param from first token of the date
   * @param to one past its last token
   */
  Tense at(int from, int to) {
    Tense before = before(from);
    Tense tense = before == Tense.UNKNOWN ? after(to) : before;
    return tense == Tense.PAST && isOpen(from) ? Tense.UNKNOWN : tense;
  }

  private boolean isOpen(int from) {
    return tokens.isWord(from - 1, "by") || tokens.isWord(from - 1, "for");
  }

  private Tense before(int from) {
    if (tokens.isWord(from - 1, "since")) {
      return Tense.PAST;
    }
    if (tokens.is(from - 1, CalendarToken.THROUGH) && tokens.value(from - 1) == 1) {
      return Tense.FUTURE;
    }
    for (int i = from - 1; i >= from - WORDS_BEFORE; i--) {
      if (endsClause(i)) {
        return Tense.UNKNOWN;
      }
      Tense tense = ofVerb(i);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  private Tense after(int to) {
    for (int i = to; i < to + WORDS_AFTER; i++) {
      if (endsClause(i)) {
        return Tense.UNKNOWN;
      }
      Tense tense = ofVerb(i);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  private Tense ofVerb(int i) {
    return switch (tokens.kind(i)) {
      case FUTURE -> Tense.FUTURE;
      case PAST -> tokens.is(i - 1, CalendarToken.BE) ? Tense.UNKNOWN : Tense.PAST;
      case SET -> ofSet(i);
      case BE -> tokens.is(i - 1, CalendarToken.TO) ? Tense.FUTURE : Tense.UNKNOWN;
      case IS -> tokens.is(i + 1, CalendarToken.TO) ? Tense.FUTURE : Tense.PRESENT;
      case PRESENT ->
          tokens.isAny(i - 1, CalendarToken.TO, CalendarToken.FUTURE)
              ? Tense.UNKNOWN
              : Tense.PRESENT;
      default -> Tense.UNKNOWN;
    };
  }

  /** "is set for Monday", but "set bail on Monday". */
  private Tense ofSet(int i) {
    return tokens.is(i + 1, CalendarToken.TO)
            || tokens.isWord(i + 1, "for")
            || tokens.isAny(i - 1, CalendarToken.IS, CalendarToken.BE)
        ? Tense.FUTURE
        : Tense.PAST;
  }

  private boolean endsClause(int i) {
    return switch (tokens.kind(i)) {
      case NONE, STOP, PARAGRAPH -> true;
      case DOT -> !tokens.isCapitalised(i - 1) || tokens.isCapitalised(i + 1);
      default -> false;
    };
  }
}
