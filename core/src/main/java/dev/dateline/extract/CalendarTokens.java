package dev.dateline.extract;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * A text cut into the words, numbers and signs that dates are made of. Positions are those of
 * tokens; offsets are UTF-16 units of the text. A position outside the text has the kind {@link
 * CalendarToken#NONE}.
 */
final class CalendarTokens {
  private final String text;
  private CalendarToken[] kinds;
  private int[] values;
  private int[] starts;
  private int[] ends;
  private final Set<CalendarToken> present = EnumSet.noneOf(CalendarToken.class);
  private int size;

  CalendarTokens(String text) {
    this.text = text;
    int capacity = text.length() / 5 + 16;
    kinds = new CalendarToken[capacity];
    values = new int[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
  }

  void add(CalendarToken kind, int value, int start, int end) {
    if (size == kinds.length) {
      grow();
    }
    kinds[size] = kind;
    values[size] = value;
    starts[size] = start;
    ends[size] = end;
    size++;
    present.add(kind);
  }

  private void grow() {
    int capacity = size + size / 2;
    kinds = Arrays.copyOf(kinds, capacity);
    values = Arrays.copyOf(values, capacity);
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  CalendarToken kind(int position) {
    return position < 0 || position >= size ? CalendarToken.NONE : kinds[position];
  }

  boolean is(int position, CalendarToken kind) {
    return kind(position) == kind;
  }

  /** Whether such a token stands anywhere. */
  boolean has(CalendarToken kind) {
    return present.contains(kind);
  }

  boolean isAny(int position, CalendarToken one, CalendarToken... others) {
    CalendarToken kind = kind(position);
    if (kind == one) {
      return true;
    }
    for (CalendarToken other : others) {
      if (kind == other) {
        return true;
      }
    }
    return false;
  }

  int value(int position) {
    return values[position];
  }

  /** Whether one such unit of the calendar stands there. */
  boolean isUnit(int position, CalendarUnit unit) {
    return is(position, CalendarToken.UNIT) && unit(position) == unit;
  }

  CalendarUnit unit(int position) {
    return CalendarUnit.numbered(values[position]);
  }

  int start(int position) {
    return starts[position];
  }

  int end(int position) {
    return ends[position];
  }

  int length(int position) {
    return ends[position] - starts[position];
  }

  /** Whether nothing stands between the token and the next. */
  boolean touchesNext(int position) {
    return position >= 0 && position + 1 < size && ends[position] == starts[position + 1];
  }

  boolean isCapitalised(int position) {
    return position >= 0 && position < size && Character.isUpperCase(text.charAt(starts[position]));
  }

  /** Whether the token opens a sentence, as far as signs tell. */
  boolean opensSentence(int position) {
    return switch (kind(position - 1)) {
      case NONE, DOT, STOP, PARAGRAPH, SIGN, OPEN -> true;
      default -> false;
    };
  }

  /** Whether the token ends a clause or joins it to another. */
  boolean closesClause(int position) {
    return switch (kind(position)) {
      case NONE, DOT, COMMA, STOP, CLOSE, PARAGRAPH, SIGN, AND -> true;
      default -> false;
    };
  }

  /** Whether the word stands there, ignoring case. */
  boolean isWord(int position, String word) {
    return position >= 0
        && position < size
        && length(position) == word.length()
        && text.regionMatches(true, starts[position], word, 0, word.length());
  }
}
