package dev.dateline.extract;

import dev.dateline.article.Mention;
import java.util.ArrayList;
import java.util.List;

/** Reads sentences written in capitals throughout, where capitals tell nothing. */
final class CapitalsReader {
  private static final int SHORTEST_NAME = 4;

  private final Rules rules;
  private final Words words;
  private final Gazetteer gazetteer;
  private final PersonRegister register;

  CapitalsReader(Rules rules, Gazetteer gazetteer, PersonRegister register) {
    this.rules = rules;
    this.words = rules.words();
    this.gazetteer = gazetteer;
    this.register = register;
  }

  List<Span> read() {
    List<Span> spans = new ArrayList<>();
    int token = 0;
    while (token < words.size()) {
      Span span = isCandidate(token) ? read(token) : null;
      if (span != null) {
        spans.add(span);
      }
      token = span == null ? token + 1 : span.end();
    }
    return spans;
  }

  private boolean isCandidate(int token) {
    return words.isName(token)
        && words.styleAt(token) == Words.Style.CAPITALS
        && !words.has(token, Lexicon.FUNCTION);
  }

  private Span read(int token) {
    Span person = person(token);
    return person == null ? place(token) : person;
  }

  private Span person(int token) {
    boolean given = words.has(token, Lexicon.GIVEN) && isNamePart(token + 1);
    if (given) {
      return Span.person(token, token + 2, PersonRules.GIVEN_NAME);
    }
    boolean known = words.folded(token).length() >= SHORTEST_NAME && register.isFamilyName(token);
    return known && !words.has(token, Lexicon.COMMON)
        ? Span.person(token, token + 1, "same-article")
        : null;
  }

  private boolean isNamePart(int token) {
    return isCandidate(token)
        && !words.has(token, Lexicon.COMMON | Lexicon.ORGANISATION | Lexicon.CALENDAR)
        && gazetteer.match(words.text(), token) == null;
  }

  private Span place(int token) {
    PhraseTable.Match<List<Place>> match = gazetteer.match(words.text(), token);
    if (match == null || words.has(match.end(), Lexicon.ORGANISATION)) {
      return null;
    }
    Piece piece = new Piece(Piece.Type.PLACE, token, match.end(), match.value());
    boolean known = piece.place().rank() < Place.LEAST_KNOWN;
    boolean team = rules.sports().isTeam(token, match.end(), piece.place());
    return known && !team && rules.places().accepts(piece)
        ? new Span(Mention.Kind.LOCATION, token, match.end(), "", "gazetteer")
        : null;
  }
}
