package dev.dateline.extract;

import java.util.BitSet;

/** Tells months from the persons, verbs and things that bear their names. */
final class MonthNames {
  private final CalendarTokens tokens;
  private BitSet somebody;

  MonthNames(CalendarTokens tokens) {
    this.tokens = tokens;
  }

  /** Whether the word at a position is a month where no day and no year stands beside it. */
  boolean isMonth(int i, int next) {
    if (tokens.is(i, CalendarToken.SHORT_MONTH)) {
      return next == i + 2 && isIntroduced(i);
    }
    if (joined(i) || tokens.is(i - 1, CalendarToken.EVERY)) {
      return false;
    }
    return isNameOfPersons(i)
        ? (isIntroduced(i) && !tokens.is(next, CalendarToken.NAME)) || isAttribute(i)
        : isIntroduced(i) || isDetermined(i) || !isInName(i);
  }

  /** "Al-March" and "May's" of Theresa May. */
  private boolean joined(int i) {
    return tokens.touchesNext(i - 1)
        && !tokens.isAny(i - 1, CalendarToken.OPEN, CalendarToken.SIGN)
        && !tokens.is(i - 2, CalendarToken.PART);
  }

  private boolean isNameOfPersons(int i) {
    return switch (tokens.value(i)) {
      case 3, 4, 5, 6, 8 -> true;
      default -> false;
    };
  }

  /** Whether a word stands before that stands before dates. */
  private boolean isIntroduced(int i) {
    return switch (tokens.kind(i - 1)) {
      case IN, THROUGH, PART, LAST, NEXT, THIS, COMING, PREVIOUS, FOLLOWING -> true;
      case FROM, BETWEEN, BEFORE, AFTER -> !isSomebody(tokens.value(i));
      case TO, AND, OF, COMMA -> isDateWord(i - 2);
      case DASH -> tokens.is(i - 2, CalendarToken.PART);
      default -> false;
    };
  }

  /** Whether the text calls somebody so: "Theresa May", "May said". */
  private boolean isSomebody(int month) {
    if (somebody == null) {
      somebody = new BitSet();
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.is(i, CalendarToken.MONTH) && isSomebodyAt(i)) {
          somebody.set(tokens.value(i));
        }
      }
    }
    return somebody.get(month);
  }

  private boolean isSomebodyAt(int i) {
    return isNameOfPersons(i)
        && (tokens.is(i + 1, CalendarToken.PAST)
            || tokens.isAny(i - 1, CalendarToken.NAME, CalendarToken.PERSON_TITLE));
  }

  private boolean isDateWord(int i) {
    return switch (tokens.kind(i)) {
      case MONTH, SHORT_MONTH, NUMBER, UNIT, UNITS, END_PART, PART -> true;
      default -> false;
    };
  }

  /** "its April meeting". */
  private boolean isAttribute(int i) {
    return isDetermined(i) && tokens.isAny(i + 1, CalendarToken.WORD, CalendarToken.PLURAL);
  }

  private boolean isDetermined(int i) {
    return switch (tokens.kind(i - 1)) {
      case DETERMINER, THE, ARTICLE, APOSTROPHE -> true;
      default -> tokens.isWord(i - 1, "s");
    };
  }

  /** "Black September", "October Jones". */
  private boolean isInName(int i) {
    return tokens.is(i - 1, CalendarToken.NAME) || tokens.is(i + 1, CalendarToken.NAME);
  }
}
