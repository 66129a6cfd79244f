package dev.dateline.extract;

import java.util.List;

/** A group of pieces among which are both a place and a name that is none. */
final class MixedGroup {
  private static final int WELL_KNOWN = 2;

  private final Rules rules;
  private final Words words;
  private final Findings findings;
  private final NameGroup group;
  private final List<Piece> pieces;
  private final Piece head;
  private final Piece last;

  MixedGroup(Rules rules, Findings findings, NameGroup group) {
    this.rules = rules;
    this.words = rules.words();
    this.findings = findings;
    this.group = group;
    this.pieces = group.pieces();
    this.head = pieces.getFirst();
    this.last = pieces.getLast();
  }

  void read() {
    boolean surname = last.type() != Piece.Type.NAME && last.length() == 1;
    if (rules.persons().holdsOrganisation(group.first(), group.end()) && !surname) {
      readPlaceWord();
    } else if (isPersonAroundPlace() || (surname && isPersonWithPlace())) {
      person(PersonRules.GIVEN_NAME);
    } else if (last.type() == Piece.Type.PLACE && isDirection()) {
      findings.undecided(last);
    } else if (head.type() == Piece.Type.PLACE && !readPlaceWord()) {
      readPlaceFirst();
    }
  }

  private void person(String rule) {
    findings.person(group.first(), group.end(), rule);
  }

  /** "Harris County", "Kansas River" are places all the same. */
  private boolean readPlaceWord() {
    boolean place = rules.unknownPlaces().hasPlaceWord(group.first(), group.end());
    if (place) {
      findings.place(group.first(), group.end(), UnknownPlaces.PLACE_WORD);
    }
    return place;
  }

  /** "Oliver St. John Pemberton" */
  private boolean isPersonAroundPlace() {
    return pieces.size() == 3
        && head.type() == Piece.Type.NAME
        && pieces.get(1).type() == Piece.Type.PLACE
        && last.type() == Piece.Type.NAME
        && last.length() == 1
        && words.has(group.first(), Lexicon.GIVEN);
  }

  /** "Michael Jordan", "Jack London". */
  private boolean isPersonWithPlace() {
    int first = group.first();
    boolean given = words.has(first, Lexicon.GIVEN) || words.isInitial(first);
    return pieces.size() == 2
        && head.type() == Piece.Type.NAME
        && (given || group.hasTitle() || isSmallPlaceAfterUnknown());
  }

  /** "Elif Kaya" */
  private boolean isSmallPlaceAfterUnknown() {
    int first = group.first();
    int other = Lexicon.COMMON | Lexicon.ORGANISATION | Lexicon.PLACE_BEFORE | Lexicon.DIRECTION;
    return last.type() == Piece.Type.PLACE
        && last.place().rank() > WELL_KNOWN
        && head.length() == 1
        && !rules.sports().isSports()
        && !words.has(first, other)
        && !words.isAcronym(first)
        && !rules.places().isAfterPreposition(first)
        && words.styleAt(first) == Words.Style.SENTENCE;
  }

  /** "North London", "Neighbouring Pakistan". */
  private boolean isDirection() {
    boolean direction = words.has(head.first(), Lexicon.DIRECTION);
    boolean word = words.has(head.first(), Lexicon.COMMON) && words.startsSentence(head.first());
    return pieces.size() == 2 && head.length() == 1 && (direction || word);
  }

  private void readPlaceFirst() {
    Piece second = pieces.get(1);
    boolean given = head.length() == 1 && words.has(head.first(), Lexicon.GIVEN);
    boolean country = head.place().kind() == Place.Kind.COUNTRY;
    if (pieces.size() == 2 && (group.hasTitle() || given)) {
      person(group.hasTitle() ? PersonRules.TITLE : PersonRules.GIVEN_NAME);
    } else if (group.isBeforeTitle() || (country && second.type() != Piece.Type.NAME)) {
      findings.undecided(head);
    } else if (country && words.has(second.first(), Lexicon.GIVEN)) {
      findings.undecided(head);
      group.readName(second.first(), second.end());
    } else if (country && words.text().shape(head.first()) == TokenShape.CAPITALS) {
      findings.undecided(head);
    }
  }
}
