package dev.dateline.extract;

import java.util.List;
import java.util.Set;

/** Finds places that no gazetteer knows, by the words around them. */
final class UnknownPlaces {
  static final String PLACE_WORD = "place-word";
  static final String PREPOSITION = "preposition";

  private static final int LONGEST = 3;
  private static final Set<String> NOT_INSIDE =
      Set.of(
          "stake",
          "stakes",
          "share",
          "shares",
          "interest",
          "interests",
          "holding",
          "holdings",
          "invest",
          "invested",
          "investment",
          "investments",
          "confidence",
          "faith",
          "trust",
          "believe",
          "believes",
          "believed",
          "position",
          "stock",
          "partner",
          "role",
          "featured",
          "starred",
          "appeared",
          "published",
          "reported",
          "written",
          "trading",
          "dealings");

  private final Words words;
  private final PlaceRules rules;
  private final Gazetteer gazetteer;

  UnknownPlaces(Words words, PlaceRules rules, Gazetteer gazetteer) {
    this.words = words;
    this.rules = rules;
    this.gazetteer = gazetteer;
  }

  /** The rule by which a name is a place, or empty. */
  String rule(int first, int end) {
    if (hasPlaceWord(first, end)) {
      return PLACE_WORD;
    }
    if (end - first > LONGEST || !isUnknown(first, end)) {
      return "";
    }
    if (hasPlaceNoun(first, end)) {
      return "place-noun";
    }
    if (hasContainerAfter(end)) {
      return "container";
    }
    return isInside(first) ? PREPOSITION : "";
  }

  /** "Lena River", "Lake Turkana". */
  boolean hasPlaceWord(int first, int end) {
    int last = end - 1;
    return end - first > 1
        && ((words.has(last, Lexicon.PLACE_AFTER) && isNameOfPlace(last - 1))
            || (words.has(first, Lexicon.PLACE_BEFORE) && isNameOfPlace(first + 1)));
  }

  private boolean isNameOfPlace(int token) {
    return !words.has(token, Lexicon.COMMON | Lexicon.FUNCTION) && !words.isAcronym(token);
  }

  private boolean isUnknown(int first, int end) {
    for (int i = first; i < end; i++) {
      int known = Lexicon.COMMON | Lexicon.ORGANISATION | Lexicon.FUNCTION | Lexicon.CALENDAR;
      if (words.has(i, known) || words.isAcronym(i) || words.isInitial(i)) {
        return false;
      }
    }
    return words.styleAt(first) == Words.Style.SENTENCE && !words.has(first, Lexicon.GIVEN);
  }

  private boolean hasPlaceNoun(int first, int end) {
    boolean after = words.isLower(end) && words.has(end, Lexicon.PLACE_NOUN);
    boolean before =
        words.is(first - 1, "of")
            && words.isLower(first - 2)
            && words.has(first - 2, Lexicon.PLACE_NOUN);
    return before || (after && !words.is(first - 1, "'s"));
  }

  /** ", Bosnia" after "in Tribistovo" or "Tribistovo". */
  private boolean hasContainerAfter(int end) {
    if (!words.is(end, ",")) {
      return false;
    }
    PhraseTable.Match<List<Place>> next = gazetteer.match(words.text(), end + 1);
    if (next == null) {
      return false;
    }
    Place.Kind kind = next.value().getFirst().kind();
    return kind == Place.Kind.COUNTRY || kind == Place.Kind.STATE;
  }

  private boolean isInside(int first) {
    boolean inside = words.is(first - 1, "in") || words.is(first - 1, "near");
    return inside
        && !NOT_INSIDE.contains(words.folded(first - 2))
        && rules.isAfterPreposition(first);
  }
}
