package dev.dateline.extract;

/** Tells from the words of a name alone whether it looks like that of a person. */
final class NameForm {
  private final Words words;
  private final Surroundings around;

  NameForm(Words words, Surroundings around) {
    this.words = words;
    this.around = around;
  }

  boolean isGiven(int token) {
    return words.has(token, Lexicon.GIVEN | Lexicon.NAME_MONTH) && !words.isAcronym(token);
  }

  boolean isPlainWord(int token) {
    boolean common = words.has(token, Lexicon.COMMON) && !words.has(token, Lexicon.WORD_SURNAME);
    return words.isAcronym(token)
        || words.has(token, Lexicon.SUFFIX)
        || (common && !words.has(token, Lexicon.GIVEN));
  }

  /** A word that is not common, or one that is, after one given name: "Billie Holiday". */
  boolean mayEndName(int token, int first) {
    if (words.has(token, Lexicon.PLACE_AFTER) && !words.has(token, Lexicon.WORD_SURNAME)) {
      return false;
    }
    return !isPlainWord(token)
        || (token == first + 1 && !words.isAcronym(token) && !around.isAfterThe(first));
  }

  /** An initial, a particle, a syllable after a hyphen: "George W. Bush", "Suk-yeol". */
  boolean hasMarkOfName(int first, int end) {
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

  boolean noPlainWord(int first, int end) {
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
        && !around.isPlacePreposition(first - 1);
  }
}
