package dev.dateline.extract;

/** Tells teams that are named by their city from the city. */
final class SportsGuard {
  private static final int FEWEST_WORDS = 3;
  private static final int ONE_WORD_IN = 45;
  private static final int LONGEST_SPORT = 5;
  private static final int YEAR_DIGITS = 4;

  private final Words words;
  private final PlaceRules places;
  private final boolean sports;

  SportsGuard(Words words, PlaceRules places) {
    this.words = words;
    this.places = places;
    this.sports = isAboutSports(words);
  }

  private static boolean isAboutSports(Words words) {
    int found = 0;
    for (int token = 0; token < words.size(); token++) {
      found += words.has(token, Lexicon.SPORT) ? 1 : 0;
    }
    return isHeadedBySport(words) || (found >= FEWEST_WORDS && found * ONE_WORD_IN >= words.size());
  }

  /** "RUGBY UNION - ..." */
  private static boolean isHeadedBySport(Words words) {
    if (!words.has(0, Lexicon.SPORT) && !words.has(1, Lexicon.SPORT)) {
      return false;
    }
    int token = 1;
    while (token < LONGEST_SPORT && !words.is(token, "-")) {
      token++;
    }
    return token < LONGEST_SPORT && words.text().shape(0) == TokenShape.CAPITALS;
  }

  /** Whether the article tells of games. */
  boolean isSports() {
    return sports;
  }

  /** Whether a place here stands for a team that bears its name. */
  boolean isTeam(int first, int end, Place place) {
    if (!place.mayNameTeam() || isHeadedByLine(first, end)) {
      return false;
    }
    return isInContest(first, end) || (sports && !isLocated(first, end));
  }

  /** "beat Detroit 98-91", "Detroit 5". */
  private boolean isInContest(int first, int end) {
    return sports
        && (words.has(first - 1, Lexicon.CONTEST)
            || words.has(end, Lexicon.CONTEST)
            || isNumber(end)
            || (words.is(end, "'s") && words.has(end + 1, Lexicon.ROLE)));
  }

  private boolean isNumber(int token) {
    return token < words.size() && words.text().shape(token) == TokenShape.NUMBER;
  }

  private boolean isLocated(int first, int end) {
    return places.isAfterPreposition(first)
        || places.followsPlace(first)
        || words.is(first - 1, "(")
        || words.is(first - 1, ",")
        || words.is(first - 1, "of")
        || (first == 0 && places.isDatelineMark(end))
        || (words.is(end, ",") && words.isName(end + 1));
  }

  /** A dateline that opens a later line: "LONDON 1996-12-06". */
  private boolean isHeadedByLine(int first, int end) {
    return words.startsSentence(first)
        && isNumber(end)
        && words.folded(end).length() == YEAR_DIGITS
        && words.is(end + 1, "-");
  }
}
