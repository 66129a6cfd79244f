package dev.dateline.extract;

/** Decides whether a name is that of a person, by its words and by what stands around it. */
final class PersonRules {
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_UNKNOWN = 3;

  private final Words words;

  PersonRules(Words words) {
    this.words = words;
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
    if (length > LONGEST_NAME || holdsOrganisation(first, end)) {
      return "";
    }
    if (hasRoleBefore(first) && !isThing(end) && (length > 1 || !isPlainWord(first))) {
      return "role";
    }
    if (length == 1) {
      return hasAgeAfter(end) && !isPlainWord(first) ? "age" : "";
    }
    return byWords(first, end);
  }

  private String byWords(int first, int end) {
    boolean strong = isGiven(first) && !isPlainWord(end - 1);
    if (strong && !(isAfterThe(first) && isThing(end))) {
      return "given-name";
    }
    if (hasAgeAfter(end) || hasCountryInBrackets(end)) {
      return "context";
    }
    if (hasMarkOfName(first, end) && !isAfterThe(first)) {
      return "name-form";
    }
    return isUnknown(first, end) ? "unknown-words" : "";
  }

  private boolean isGiven(int token) {
    return words.has(token, Lexicon.GIVEN) && !words.isAcronym(token);
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
        && !words.is(first - 1, "of");
  }

  private boolean noPlainWord(int first, int end) {
    for (int i = first; i < end; i++) {
      if (words.has(i, Lexicon.COMMON) || words.isAcronym(i)) {
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
    return words.is(end, "&") || words.is(first - 1, "&");
  }

  /** "Gordon Brown" and "Park Chung-hee", but not "Gordon Brown Bank". */
  private boolean isSurname(int token, int first, int end) {
    if (words.has(token, Lexicon.GIVEN | Lexicon.FAMILY_FIRST) && token == first) {
      return true;
    }
    boolean last = token == end - 1 || words.has(token + 1, Lexicon.SUFFIX);
    boolean afterGiven =
        token > first && (isGiven(token - 1) || words.isInitial(token - 1) || isGiven(first));
    return words.has(token, Lexicon.WORD_SURNAME) && last && (afterGiven || token == first);
  }

  private boolean hasRoleBefore(int first) {
    return words.isLower(first - 1) && words.has(first - 1, Lexicon.ROLE);
  }

  private boolean isAfterThe(int first) {
    return words.is(first - 1, "the");
  }

  private boolean isPlacePreposition(int token) {
    return words.is(token, "in") || words.is(token, "at") || words.is(token, "near");
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
