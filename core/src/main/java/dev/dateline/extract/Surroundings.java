package dev.dateline.extract;

/** Tells what stands before and after a name. */
final class Surroundings {
  private final Words words;

  Surroundings(Words words) {
    this.words = words;
  }

  boolean hasRoleBefore(int first) {
    return words.isLower(first - 1) && words.has(first - 1, Lexicon.ROLE);
  }

  boolean isAfterThe(int first) {
    return words.is(first - 1, "the");
  }

  boolean isPlacePreposition(int token) {
    return words.is(token, "in")
        || words.is(token, "at")
        || words.is(token, "near")
        || words.is(token, "on");
  }

  boolean isThing(int token) {
    return words.isLower(token) && words.has(token, Lexicon.THING_NOUN);
  }

  boolean isBuilding(int token) {
    return words.isLower(token) && words.has(token, Lexicon.BUILDING);
  }

  /** ", 34," */
  boolean hasAgeAfter(int end) {
    return words.is(end, ",")
        && end + 1 < words.size()
        && words.text().shape(end + 1) == TokenShape.NUMBER
        && words.folded(end + 1).length() <= 3
        && (words.is(end + 2, ",") || words.is(end + 2, "."));
  }

  /** "(Germany)" as in lists of results. */
  boolean hasCountryInBrackets(int end) {
    return words.is(end, "(")
        && words.isName(end + 1)
        && (words.is(end + 2, ")") || words.is(end + 3, ")"))
        && !words.isAcronym(end + 1);
  }
}
