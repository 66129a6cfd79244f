package dev.dateline.extract;

import java.util.List;

/** The pieces of a run between two titles. */
final class NameGroup {
  private final Rules rules;
  private final Words words;
  private final Findings findings;
  private final List<Piece> pieces;
  private final Piece title;
  private final boolean beforeTitle;

  /**
   * Leaves out demonyms at the start.
   *
   * @param title before the group, or null
   * @param beforeTitle whether a title follows
   */
  NameGroup(Rules rules, Findings findings, List<Piece> all, Piece title, boolean beforeTitle) {
    this.rules = rules;
    this.words = rules.words();
    this.findings = findings;
    this.title = title;
    this.beforeTitle = beforeTitle;
    int first = 0;
    while (first < all.size() && all.get(first).type() == Piece.Type.PEOPLE) {
      first++;
    }
    this.pieces = List.copyOf(all.subList(first, all.size()));
  }

  void read() {
    if (pieces.isEmpty() || has(Piece.Type.OTHER)) {
      return;
    }
    if (!has(Piece.Type.NAME)) {
      readPlaces();
    } else if (pieces.size() == 1) {
      readName(first(), end());
    } else {
      new MixedGroup(rules, findings, this).read();
    }
  }

  private boolean has(Piece.Type type) {
    return pieces.stream().anyMatch(piece -> piece.type() == type);
  }

  List<Piece> pieces() {
    return pieces;
  }

  int first() {
    return pieces.getFirst().first();
  }

  int end() {
    return pieces.getLast().end();
  }

  boolean hasTitle() {
    return title != null;
  }

  boolean isBeforeTitle() {
    return beforeTitle;
  }

  private boolean isAddressed() {
    return title != null && words.has(title.end() - 1, Lexicon.FORM_OF_ADDRESS);
  }

  private void readPlaces() {
    if (isGivenBeforePlace()) {
      findings.person(first(), end(), PersonRules.GIVEN_NAME);
    } else if (isTitledPlace()) {
      findings.person(first(), end(), PersonRules.TITLE);
    } else {
      pieces.stream()
          .filter(piece -> piece.type() == Piece.Type.PLACE)
          .forEach(findings::undecided);
    }
  }

  /** "Leon Paris": two places without a comma, the first of which is also a given name. */
  private boolean isGivenBeforePlace() {
    return pieces.size() == 2
        && pieces.getLast().type() == Piece.Type.PLACE
        && pieces.getFirst().length() == 1
        && pieces.getLast().length() == 1
        && words.has(first(), Lexicon.GIVEN)
        && !pieces.getLast().place().isWithin(pieces.getFirst().place());
  }

  /** "President Lincoln" and "Mrs. Chad", but not "King Jordan": a country is no person. */
  private boolean isTitledPlace() {
    return title != null
        && pieces.size() == 1
        && pieces.getFirst().length() == 1
        && (isAddressed() || pieces.getFirst().place().rank() > 0);
  }

  /** Reads a name without any place in it. */
  void readName(int from, int end) {
    int first = afterSentenceStart(from, end);
    boolean titled = title != null && first == from;
    String rule =
        titled
            ? rules.persons().titled(first, end, isAddressed())
            : rules.persons().untitled(first, end);
    boolean weak = rule.isEmpty() || rule.equals(PersonRules.UNKNOWN_WORDS);
    if (weak && title == null && isUnknownPlace(first, end)) {
      return;
    }
    int given = rule.isEmpty() ? givenAfterWords(first, end) : end;
    if (given < end) {
      findings.person(given, end, PersonRules.GIVEN_NAME);
    } else if (rule.isEmpty() || (weak && beforeTitle)) {
      findings.undecided(Piece.of(Piece.Type.NAME, first, end));
    } else {
      findings.person(first, end, rule);
    }
  }

  private boolean isUnknownPlace(int first, int end) {
    String rule = rules.unknownPlaces().rule(first, end);
    if (rule.equals(UnknownPlaces.PREPOSITION)) {
      findings.place(first, end, rule);
    } else if (!rule.isEmpty()) {
      findings.unknownPlace(first, end, rule);
    }
    return !rule.isEmpty();
  }

  /** The given name in "BJP Varun Gandhi", or the end. */
  private int givenAfterWords(int first, int end) {
    int token = first;
    while (token < end - 2 && isOtherWord(token)) {
      token++;
    }
    boolean person =
        token > first
            && token < end - 1
            && rules.persons().untitled(token, end).equals(PersonRules.GIVEN_NAME);
    return person ? token : end;
  }

  private boolean isOtherWord(int token) {
    int other = Lexicon.COMMON | Lexicon.ORGANISATION | Lexicon.ROLE;
    return !words.has(token, Lexicon.GIVEN) && (words.has(token, other) || words.isAcronym(token));
  }

  /** Leaves out a common word that has its capital from the start of the sentence. */
  private int afterSentenceStart(int first, int end) {
    boolean word =
        words.has(first, Lexicon.COMMON | Lexicon.ROLE)
            && !words.has(first, Lexicon.GIVEN | Lexicon.PARTICLE | Lexicon.NAME_MONTH);
    return end - first > 1 && word && words.startsSentence(first) ? first + 1 : first;
  }
}
