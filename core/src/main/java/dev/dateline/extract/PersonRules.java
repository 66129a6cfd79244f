package dev.dateline.extract;

/** Decides whether a name is that of a person, by its words and by what stands around it. */
final class PersonRules {
  static final String TITLE = "title";
  static final String ROLE = "role";
  static final String CONTEXT = "context";
  static final String GIVEN_NAME = "given-name";
  static final String UNKNOWN_WORDS = "unknown-words";

  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_UNKNOWN = 3;

  private final Words words;
  private final boolean sports;
  private final Surroundings around;
  private final NameForm form;
  private final ScoreLines scores;

  PersonRules(Words words, boolean sports) {
    this.words = words;
    this.sports = sports;
    this.around = new Surroundings(words);
    this.form = new NameForm(words, around);
    this.scores = new ScoreLines(words);
  }

  /** Whether a word of organisations is among some that is not somebody's family name. */
  boolean holdsOrganisation(int first, int end) {
    return form.holdsOrganisation(first, end);
  }

  /** The rule by which the tokens after a title are a person, or empty. */
  String titled(int first, int end, boolean address) {
    if (form.holdsOrganisation(first, end) || end - first > LONGEST_NAME) {
      return "";
    }
    boolean plain = end - first == 1 && form.isPlainWord(first) && !address;
    return plain || around.isThing(end) ? "" : TITLE;
  }

  /** The rule by which a name without a title is a person, or empty. */
  String untitled(int first, int end) {
    int length = end - first;
    if (around.isBuilding(end)
        || words.is(first, "st.")
        || length > LONGEST_NAME
        || form.holdsOrganisation(first, end)) {
      return "";
    }
    if (around.hasRoleBefore(first)
        && !around.isThing(end)
        && (length > 1 || !form.isPlainWord(first))) {
      return ROLE;
    }
    if (length == 1) {
      return single(first);
    }
    return byWords(first, end);
  }

  private String single(int token) {
    if (form.isPlainWord(token) || words.has(token, Lexicon.COMMON)) {
      return "";
    }
    if (around.hasAgeAfter(token + 1)) {
      return "age";
    }
    if (sports && (scores.isBatsman(token) || scores.isScorer(token))) {
      return "score";
    }
    boolean given = form.isGiven(token) && words.styleAt(token) == Words.Style.SENTENCE;
    boolean thing =
        words.isNumber(token + 1) || words.is(token - 1, "a") || words.is(token - 1, "an");
    return given
            && !thing
            && !around.isAfterThe(token)
            && !around.isThing(token + 1)
            && !around.isPlacePreposition(token - 1)
        ? "first-name"
        : "";
  }

  private String byWords(int first, int end) {
    int nameEnd = words.has(end - 1, Lexicon.SUFFIX) ? end - 1 : end;
    boolean thing = around.isAfterThe(first) && around.isThing(end);
    if (form.isGiven(first) && !thing && form.mayEndName(nameEnd - 1, first)) {
      return GIVEN_NAME;
    }
    if (!form.isPlainWord(end - 1)
        && (around.hasAgeAfter(end) || around.hasCountryInBrackets(end))) {
      return CONTEXT;
    }
    if (form.hasMarkOfName(first, end) && !around.isAfterThe(first)) {
      return "name-form";
    }
    return isUnknown(first, end) && !(sports && scores.isTeam(first, end)) ? UNKNOWN_WORDS : "";
  }

  private boolean isUnknown(int first, int end) {
    return end - first <= LONGEST_UNKNOWN
        && words.styleAt(first) == Words.Style.SENTENCE
        && form.noPlainWord(first, end)
        && !around.isAfterThe(first)
        && !around.isPlacePreposition(first - 1)
        && !around.isThing(end)
        && !around.isThing(first - 1)
        && !(words.has(first, Lexicon.ARTICLE) && !words.isLower(first))
        && !words.has(end - 1, Lexicon.PLACE_AFTER)
        && !words.is(end, "&")
        && !words.is(first - 1, "&")
        && !(words.is(first - 1, "of") && words.has(first - 2, Lexicon.ORGANISATION));
  }
}
