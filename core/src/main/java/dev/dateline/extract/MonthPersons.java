package dev.dateline.extract;

import java.util.ArrayList;
import java.util.List;

/** Finds persons again whose name is a month: "May" after "Theresa May". */
final class MonthPersons {
  private final Words words;
  private final PersonRegister register;

  MonthPersons(Words words, PersonRegister register) {
    this.words = words;
    this.register = register;
  }

  /** The spans of such names outside those that are already taken. */
  List<Span> read(List<Span> taken) {
    List<Span> spans = new ArrayList<>();
    for (int token = 0; token < words.size(); token++) {
      if (isPerson(token) && isFree(token, taken)) {
        spans.add(Span.person(token, token + 1, "same-article"));
      }
    }
    return spans;
  }

  private boolean isPerson(int token) {
    return words.has(token, Lexicon.NAME_MONTH)
        && words.isName(token)
        && (register.isFamilyName(token) || register.isFirstName(token))
        && !isDate(token);
  }

  private boolean isDate(int token) {
    int before = Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.COMMON;
    return (words.isLower(token - 1) && words.has(token - 1, before))
        || words.isNumber(token - 1)
        || words.isNumber(token + 1)
        || words.has(token + 1, Lexicon.CALENDAR);
  }

  private static boolean isFree(int token, List<Span> taken) {
    return taken.stream().noneMatch(span -> span.first() <= token && token < span.end());
  }
}
