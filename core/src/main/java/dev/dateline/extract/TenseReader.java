package dev.dateline.extract;

/**
 * Tells from the words near a date whether its sentence looks back or ahead: the nearest verb
 * before it decides, else the first one after it.
 */
final class TenseReader {
  private static final int WORDS_BEFORE = 9;
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
    return before == Tense.UNKNOWN ? after(to) : before;
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
      case PAST -> passive(i) ? Tense.UNKNOWN : Tense.PAST;
      case BE -> tokens.is(i - 1, CalendarToken.TO) ? Tense.FUTURE : Tense.UNKNOWN;
      default -> Tense.UNKNOWN;
    };
  }

  /** "Held" tells nothing in "to be held", where "to be" tells all. */
  private boolean passive(int i) {
    return tokens.is(i - 1, CalendarToken.BE);
  }

  private boolean endsClause(int i) {
    return switch (tokens.kind(i)) {
      case NONE, STOP, PARAGRAPH -> true;
      case DOT -> !tokens.isCapitalised(i - 1) || tokens.isCapitalised(i + 1);
      default -> false;
    };
  }
}
