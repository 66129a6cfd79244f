package dev.dateline.extract;

/** Decides whether a name is that of a person, by its words and by what stands around it. */
final class PersonRules {
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_UNKNOWN = 3;

  private static final int LONGEST_BRACKET = 16;

  private final Words words;
  private final boolean sports;

  PersonRules(Words words, boolean sports) {
    this.words = words;
    this.sports = sports;
  }

  /** The rule by which the tokens after a title are a person, or empty. */
  String titled(int first, int end, boolean address) {
    if (holdsOrganisation(first, end) || end - first > LONGEST_NAME) {
      return "";
    }
    boolean plain = end - first == 1 && isPlainWord(first) && !address;
    return plain || isThing(end) ? "" : "title";
  }

  private boolean isPlainWord(int token) {
    boolean common = words.has(token, Lexicon.COMMON) && !words.has(token, Lexicon.WORD_SURNAME);
    return words.isAcronym(token) || (common && !words.has(token, Lexicon.GIVEN));
  }

  /** The rule by which a name without a title is a person, or empty. */
  String untitled(int first, int end) {
    int length = end - first;
    if (words.is(first, "st.") || length > LONGEST_NAME || holdsOrganisation(first, end)) {
      return "";
    }
    if (hasRoleBefore(first) && !isThing(end) && (length > 1 || !isPlainWord(first))) {
      return "role";
    }
    if (length == 1) {
      return single(first);
    }
    return byWords(first, end);
  }

  private String single(int token) {
    if (isPlainWord(token) || words.has(token, Lexicon.COMMON)) {
      return "";
    }
    if (hasAgeAfter(token + 1)) {
      return "age";
    }
    if (sports && (isBatsman(token) || isScorer(token))) {
      return "score";
    }
    boolean given = isGiven(token) && words.styleAt(token) == Words.Style.SENTENCE;
    boolean thing =
        words.isNumber(token + 1) || words.is(token - 1, "a") || words.is(token - 1, "an");
    return given && !thing && !isAfterThe(token) && !isThing(token + 1) && !isPlacePreposition(token - 1)
        ? "first-name"
        : "";
  }

  /** "c Hick b Croft" */
  private boolean isBatsman(int token) {
    return words.is(token - 1, "c") || words.is(token - 1, "b");
  }

  /** "Arsenal 2 (Adams 88, Vieira 90)" */
  private boolean isScorer(int token) {
    if (!words.isNumber(token + 1) || words.isLower(token - 1)) {
      return false;
    }
    for (int i = token - 1; i >= 0 && i > token - LONGEST_BRACKET; i--) {
      if (words.is(i, "(") || words.is(i, ")")) {
        return words.is(i, "(");
      }
    }
    return false;
  }

  private String byWords(int first, int end) {
    int nameEnd = words.has(end - 1, Lexicon.SUFFIX) ? end - 1 : end;
    boolean thing = isAfterThe(first) && isThing(end);
    if (isGiven(first) && !thing && mayEndName(nameEnd - 1, first)) {
      return "given-name";
    }
    if (!isPlainWord(end - 1) && (hasAgeAfter(end) || hasCountryInBrackets(end))) {
      return "context";
    }
    if (hasMarkOfName(first, end) && !isAfterThe(first)) {
      return "name-form";
    }
    return isUnknown(first, end) && !isTeam(first, end) ? "unknown-words" : "";
  }

  /** "Deportivo Coruna 15" in a table. */
  private boolean isTeam(int first, int end) {
    return sports && words.isNumber(end) && words.startsSentence(first);
  }

  /** A word that is not common, or one that is, after one given name: "Billie Holiday". */
  private boolean mayEndName(int token, int first) {
    if (words.has(token, Lexicon.PLACE_AFTER) && !words.has(token, Lexicon.WORD_SURNAME)) {
      return false;
    }
    return !isPlainWord(token)
        || (token == first + 1 && !words.isAcronym(token) && !isAfterThe(first));
  }

  private boolean isGiven(int token) {
    return words.has(token, Lexicon.GIVEN | Lexicon.NAME_MONTH) && !words.isAcronym(token);
  }

  /** An initial, a particle, a syllable after a hyphen: "George W. Bush", "Suk-yeol". */
  private boolean hasMarkOfName(int first, int end) {
    for (int i = first; i < end; i++) {
      boolean initial = words.isInitial(i) && i + 1 < end;
      boolean particle = i > first && words.isLower(i) && words.has(i, Lexicon.PARTICLE);
      if ((initial || particle || isHyphenated(i)) && !isPlainWord(end - 1)) {
        return true;
      }
    }
    return words.has(first, Lexicon.FAMILY_FIRST) && noPlainWord(first, end);
  }

  private boolean isHyphenated(int token) {
    String folded = words.folded(token);
    int hyphen = folded.indexOf('-');
    return hyphen > 0
        && hyphen < folded.length() - 1
        && words.text().shape(token) == TokenShape.CAPITALISED
        && Character.isLowerCase(words.text().text().charAt(words.text().start(token) + hyphen + 1))
        && words.has(token - 1, Lexicon.FAMILY_FIRST);
  }

  private boolean isUnknown(int first, int end) {
    return end - first <= LONGEST_UNKNOWN
        && words.styleAt(first) == Words.Style.SENTENCE
        && noPlainWord(first, end)
        && !isAfterThe(first)
        && !isPlacePreposition(first - 1)
        && !isThing(end)
        && !isThing(first - 1)
        && !words.has(end - 1, Lexicon.PLACE_AFTER)
        && !words.is(end, "&")
        && !words.is(first - 1, "&")
        && !(words.is(first - 1, "of") && words.has(first - 2, Lexicon.ORGANISATION));
  }

  private boolean noPlainWord(int first, int end) {
    for (int i = first; i < end; i++) {
      boolean particle = i > first && words.has(i, Lexicon.PARTICLE);
      if ((words.has(i, Lexicon.COMMON) && !particle) || words.isAcronym(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word of organisations is among them that is not somebody's family name. */
  boolean holdsOrganisation(int first, int end) {
    for (int i = first; i < end; i++) {
      if (words.has(i, Lexicon.ORGANISATION) && !isSurname(i, first, end)) {
        return true;
      }
    }
    return words.is(end, "<") || words.is(first - 1, "<");
  }

  /** "Gordon Brown" and "Park Chung-hee", but not "Gordon Brown Bank". */
  private boolean isSurname(int token, int first, int end) {
    if (words.has(token, Lexicon.GIVEN | Lexicon.FAMILY_FIRST) && token == first) {
      return true;
    }
    boolean last = token == end - 1 || words.has(token + 1, Lexicon.SUFFIX);
    boolean afterGiven =
        token > first && (isGiven(token - 1) || words.isInitial(token - 1) || isGiven(first));
    return words.has(token, Lexicon.WORD_SURNAME)
        && last
        && (afterGiven || token == first)
        && !isPlacePreposition(first - 1);
  }

  private boolean hasRoleBefore(int first) {
    return words.isLower(first - 1) && words.has(first - 1, Lexicon.ROLE);
  }

  private boolean isAfterThe(int first) {
    return words.is(first - 1, "the");
  }

  private boolean isPlacePreposition(int token) {
    return words.is(token, "in")
        || words.is(token, "at")
        || words.is(token, "near")
        || words.is(token, "on");
  }

  private boolean isThing(int token) {
    return words.isLower(token) && words.has(token, Lexicon.THING_NOUN);
  }

  /** ", 34," */
  private boolean hasAgeAfter(int end) {
    return words.is(end, ",")
        && end + 1 < words.size()
        && words.text().shape(end + 1) == TokenShape.NUMBER
        && words.folded(end + 1).length() <= 3
        && (words.is(end + 2, ",") || words.is(end + 2, "."));
  }

  /** "(Germany)" as in lists of results. */
  private boolean hasCountryInBrackets(int end) {
    return words.is(end, "(")
        && words.isName(end + 1)
        && (words.is(end + 2, ")") || words.is(end + 3, ")"))
        && !words.isAcronym(end + 1);
  }
}
