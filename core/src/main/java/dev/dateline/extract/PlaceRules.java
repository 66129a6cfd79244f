package dev.dateline.extract;

import java.util.List;

/** Decides whether a name is that of a place, by what stands around it. */
final class PlaceRules {
  private final Words words;
  private final Gazetteer gazetteer;

  PlaceRules(Words words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
  }

  /** Whether a name of the gazetteer stands for the place here. */
  boolean accepts(Piece piece) {
    if (isMoney(piece.end()) || isOfOrganisation(piece.first())) {
      return false;
    }
    return !needsEvidence(piece) || hasEvidence(piece);
  }

  /** "University of Nairobi", "Army of the Potomac". */
  private boolean isOfOrganisation(int first) {
    int of = words.is(first - 1, "the") ? first - 2 : first - 1;
    return words.is(of, "of")
        && words.isName(of - 1)
        && words.has(of - 1, Lexicon.ORGANISATION)
        && !words.has(of - 1, Lexicon.PLACE_AFTER | Lexicon.PLACE_NOUN);
  }

  private boolean isMoney(int token) {
    return words.is(token, "$") && words.text().start(token) == words.text().end(token - 1);
  }

  private boolean needsEvidence(Piece piece) {
    if (piece.length() > 1) {
      return false;
    }
    int token = piece.first();
    Place best = piece.places().getFirst();
    if (gazetteer.needsEvidence(words.folded(token))) {
      return best.rank() > 0;
    }
    boolean word = words.has(token, Lexicon.COMMON | Lexicon.GIVEN | Lexicon.FAMILY_FIRST);
    return best.rank() >= Place.LEAST_KNOWN
        || (word && best.rank() > 1 && best.kind() == Place.Kind.CITY);
  }

  boolean hasEvidence(Piece piece) {
    return isAfterPreposition(piece.first())
        || followsPlace(piece.first())
        || hasContainerAfter(piece)
        || isInDateline(piece)
        || (words.isLower(piece.end()) && words.has(piece.end(), Lexicon.PLACE_NOUN));
  }

  boolean isAfterPreposition(int first) {
    int before = words.is(first - 1, "the") ? first - 2 : first - 1;
    if (words.has(before, Lexicon.PLACE_PREPOSITION)
        || (words.is(before, "for") && words.has(before - 1, Lexicon.LEAVING))) {
      return true;
    }
    return words.is(before, "of") && words.has(before - 1, Lexicon.PLACE_NOUN);
  }

  /** "Delhi, Ranchi", "Paris and Nice" */
  boolean followsPlace(int token) {
    boolean joined =
        words.is(token - 1, ",") || words.is(token - 1, "and") || words.is(token - 1, "or");
    if (!joined || token < 2) {
      return false;
    }
    PhraseTable.Match<List<Place>> before = gazetteer.match(words.text(), token - 2);
    return before != null
        && before.end() == token - 1
        && !gazetteer.needsEvidence(words.folded(token - 2));
  }

  /** "Salem, Oregon" */
  private boolean hasContainerAfter(Piece piece) {
    if (!words.is(piece.end(), ",")) {
      return false;
    }
    PhraseTable.Match<List<Place>> next = gazetteer.match(words.text(), piece.end() + 1);
    return next != null && containerOf(piece.places(), next.value()) != null;
  }

  /** The place among some that lies within one of others, or null. */
  static Place containerOf(List<Place> places, List<Place> containers) {
    for (Place container : containers) {
      for (Place place : places) {
        if (place.isWithin(container)) {
          return place;
        }
      }
    }
    return null;
  }

  /** Capitals at the start of the text, before a comma, a bracket or a dash. */
  private boolean isInDateline(Piece piece) {
    return piece.first() == 0 && words.isAcronym(piece.first()) && isDatelineMark(piece.end());
  }

  boolean isDatelineMark(int token) {
    return words.is(token, ",")
        || words.is(token, "(")
        || words.is(token, "-")
        || words.is(token, "--")
        || words.is(token, "–")
        || words.is(token, "—");
  }
}
