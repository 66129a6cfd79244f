package dev.dateline.extract;

/** Decides what could not be decided before the whole article had been read. */
final class SecondReading {
  private static final String RULE = "same-article";
  private static final int LONGEST_KIN = 3;

  private final Rules rules;
  private final Words words;
  private final PersonRegister register;
  private final Findings findings;

  SecondReading(Rules rules, PersonRegister register, Findings findings) {
    this.rules = rules;
    this.words = rules.words();
    this.register = register;
    this.findings = findings;
  }

  void read() {
    findings.undecided().forEach(this::decide);
  }

  private void decide(Piece piece) {
    if (isKnownPerson(piece)) {
      findings.person(piece.first(), piece.end(), RULE);
    } else if (piece.type() == Piece.Type.PLACE) {
      decidePlace(piece);
    } else if (findings.isUnknownPlace(piece.first(), piece.end())) {
      findings.place(piece.first(), piece.end(), RULE);
    }
  }

  private boolean isKnownPerson(Piece piece) {
    if (piece.type() == Piece.Type.PLACE) {
      return piece.length() == 1 && isPersonNotPlace(piece);
    }
    return piece.length() == 1 ? isPartOfName(piece) : endsAsKnownPerson(piece);
  }

  /** "Jordan" after "Michael Jordan", but not "in Jordan". */
  private boolean isPersonNotPlace(Piece piece) {
    int token = piece.first();
    boolean first =
        words.has(token, Lexicon.GIVEN) && register.isFirstName(token) && piece.place().rank() > 0;
    return (register.isFamilyName(token) || first)
        && !rules.places().isAfterPreposition(token)
        && !rules.places().followsPlace(token);
  }

  private boolean isPartOfName(Piece piece) {
    int token = piece.first();
    boolean word =
        words.has(token, Lexicon.COMMON)
            && !words.has(token, Lexicon.WORD_SURNAME)
            && words.startsSentence(token);
    boolean other =
        word
            || words.isAcronym(token)
            || (piece.type() == Piece.Type.TITLE && !mayBeSurname(token))
            || isOwnerOfOrganisation(piece.end());
    return !other && (register.isFamilyName(token) || register.isFirstName(token));
  }

  /** "King" after "Martin Luther King", but not "the King". */
  private boolean mayBeSurname(int token) {
    return words.has(token, Lexicon.WORD_SURNAME) && !words.is(token - 1, "the");
  }

  /** "Smith's Hardware" */
  private boolean isOwnerOfOrganisation(int end) {
    return (words.is(end, "'s") || words.is(end, "’s"))
        && words.isName(end + 1)
        && words.has(end + 1, Lexicon.ORGANISATION);
  }

  /** "Van Dijk" after "Ad van Dijk"; "Keke Rosberg" after "Nico Rosberg". */
  private boolean endsAsKnownPerson(Piece piece) {
    int last = piece.end() - 1;
    if (!register.isFamilyName(last)
        || words.has(last, Lexicon.COMMON)
        || piece.length() > LONGEST_KIN) {
      return false;
    }
    for (int token = piece.first(); token < last; token++) {
      if (isOtherWord(token)) {
        return false;
      }
    }
    return !rules.persons().holdsOrganisation(piece.first(), piece.end())
        && !words.is(piece.first() - 1, "the");
  }

  private boolean isOtherWord(int token) {
    return words.isAcronym(token)
        || (words.has(token, Lexicon.COMMON | Lexicon.ORGANISATION)
            && !words.has(token, Lexicon.PARTICLE | Lexicon.GIVEN));
  }

  private void decidePlace(Piece piece) {
    boolean team = rules.sports().isTeam(piece.first(), piece.end(), piece.place());
    if (rules.places().accepts(piece) && !team) {
      findings.place(piece.first(), piece.end(), "gazetteer");
    }
  }
}
