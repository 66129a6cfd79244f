package dev.dateline.extract;

import java.util.ArrayList;
import java.util.List;

/** Finds runs of capitalised words in an article and cuts them into pieces. */
final class RunParser {
  private final Words words;
  private final Knowledge knowledge;

  RunParser(Words words, Knowledge knowledge) {
    this.words = words;
    this.knowledge = knowledge;
  }

  /** Pieces of a run, in order; they touch. */
  record Run(List<Piece> pieces) {
    int first() {
      return pieces.getFirst().first();
    }

    int end() {
      return pieces.getLast().end();
    }
  }

  List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    int token = 0;
    while (token < words.size()) {
      if (startsRun(token)) {
        Run run = new Run(pieces(token, runEnd(token)));
        runs.add(run);
        token = run.end();
      } else {
        token++;
      }
    }
    return runs;
  }

  private boolean startsRun(int token) {
    return words.isName(token)
        && words.styleAt(token) != Words.Style.CAPITALS
        && (!isFunction(token) || isMonthAsFirstName(token))
        && !isCalendar(token);
  }

  private int runEnd(int start) {
    int end = start + 1;
    while (continues(start, end)) {
      end = words.isName(end) ? end + 1 : resumption(end) + 1;
    }
    return end;
  }

  private boolean continues(int start, int token) {
    if (token >= words.size()
        || words.sentence(token) != words.sentence(start)
        || isCalendar(token)) {
      return false;
    }
    return words.isName(token) ? !isFunction(token) : resumption(token) > 0;
  }

  /** Where a name goes on after particles or a nickname in quotes, or 0. */
  private int resumption(int token) {
    boolean nickname =
        isQuote(token)
            && words.isName(token + 1)
            && isQuote(token + 2)
            && words.isName(token + 3)
            && words.isName(token - 1);
    return nickname ? token + 3 : nameAfterParticles(token);
  }

  private boolean isQuote(int token) {
    return words.is(token, "\"") || words.is(token, "“") || words.is(token, "”");
  }

  /** The name after one or two particles at a token, or 0. */
  private int nameAfterParticles(int token) {
    int next = token;
    while (next < token + 2 && words.isLower(next) && words.has(next, Lexicon.PARTICLE)) {
      next++;
    }
    return next > token && words.isName(next) && !isFunction(next) && !words.is(token, "i")
        ? next
        : 0;
  }

  private boolean isFunction(int token) {
    return words.has(token, Lexicon.FUNCTION)
        && !words.isAcronym(token)
        && !(words.has(token, Lexicon.WORD_SURNAME) && words.has(token - 1, Lexicon.GIVEN));
  }

  private boolean isCalendar(int token) {
    if (!words.has(token, Lexicon.CALENDAR)) {
      return false;
    }
    boolean surname = words.has(token, Lexicon.WORD_SURNAME) && words.has(token - 1, Lexicon.GIVEN);
    return !surname && !isMonthAsFirstName(token);
  }

  /** "her niece, April Feldman", but not "in April Feldman" or "on 5 April Feldman". */
  private boolean isMonthAsFirstName(int token) {
    int other = Lexicon.COMMON | Lexicon.FUNCTION | Lexicon.ORGANISATION | Lexicon.CALENDAR;
    return words.has(token, Lexicon.NAME_MONTH)
        && words.isName(token + 1)
        && !words.has(token + 1, other)
        && !words.has(token - 1, Lexicon.FUNCTION | Lexicon.CALENDAR)
        && !words.isNumber(token - 1)
        && (words.startsSentence(token)
            || !words.isLower(token - 1)
            || words.has(token - 1, Lexicon.ROLE));
  }

  private List<Piece> pieces(int first, int end) {
    List<Piece> pieces = new ArrayList<>(2);
    int token = first;
    while (token < end) {
      Piece piece = special(token, end, first);
      if (piece == null) {
        piece = name(token, end);
      }
      pieces.add(piece);
      token = piece.end();
    }
    return pieces;
  }

  private Piece name(int first, int runEnd) {
    int end = first + 1;
    while (end < runEnd && special(end, runEnd, first) == null) {
      end++;
    }
    return Piece.of(Piece.Type.NAME, first, end);
  }

  /** The piece at a token, or null when it is part of a plain name. */
  private Piece special(int token, int end, int nameStart) {
    PhraseTable.Match<Boolean> other = knowledge.otherNames().longest(words.text(), token);
    PhraseTable.Match<List<Place>> place = knowledge.gazetteer().match(words.text(), token);
    PhraseTable.Match<Place> people = knowledge.gazetteer().matchPeople(words.text(), token);
    if (place != null && place.end() == token + 1 && isParticle(token, end)) {
      place = null;
    }
    int placeEnd = place == null ? token : place.end();
    int peopleEnd = people == null ? token : people.end();
    if (other != null && other.end() > Math.max(placeEnd, token)) {
      return Piece.of(Piece.Type.OTHER, token, other.end());
    }
    int titleEnd = titleEnd(token, end, nameStart);
    if (titleEnd > token && titleEnd >= Math.max(placeEnd, peopleEnd)) {
      return Piece.of(Piece.Type.TITLE, token, titleEnd);
    }
    if (peopleEnd > placeEnd) {
      return Piece.of(Piece.Type.PEOPLE, token, peopleEnd);
    }
    return place == null ? null : new Piece(Piece.Type.PLACE, token, placeEnd, place.value());
  }

  /** "Van" in "Van Dijk" is no town in Turkey. */
  private boolean isParticle(int token, int end) {
    return words.has(token, Lexicon.PARTICLE) && token + 1 < end;
  }

  /** One past the title at a token, or the token when there is none. */
  private int titleEnd(int token, int runEnd, int nameStart) {
    int end = token;
    boolean title = false;
    while (end < runEnd
        && words.has(end, Lexicon.TITLE | Lexicon.TITLE_PART)
        && !words.isAcronym(end)) {
      title |= words.has(end, Lexicon.TITLE);
      end++;
    }
    return title && !isNameInstead(token, end, runEnd, nameStart) ? end : token;
  }

  /** "John Major", "Dean Smith". */
  private boolean isNameInstead(int token, int end, int runEnd, int nameStart) {
    boolean last = end == runEnd || words.has(end, Lexicon.SUFFIX);
    boolean surname =
        last
            && end == token + 1
            && token > nameStart
            && words.has(token, Lexicon.WORD_SURNAME)
            && (words.has(token - 1, Lexicon.GIVEN | Lexicon.WORD_SURNAME)
                || words.has(nameStart, Lexicon.GIVEN));
    boolean given = words.has(token, Lexicon.GIVEN) && end == token + 1 && end < runEnd;
    return surname || given;
  }
}
