package dev.dateline.extract;

import dev.dateline.article.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides what the runs of capitalised words in one article name. */
final class NameReader {
  private static final Set<String> DIRECTIONS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "upper",
          "lower",
          "greater",
          "inner",
          "outer",
          "mainland",
          "downtown",
          "old",
          "rural",
          "post-war",
          "pre-war",
          "neighbouring",
          "neighboring");

  private static final int LONGEST_KIN = 3;

  private final Words words;
  private final PersonRules persons;
  private final PlaceRules places;
  private final UnknownPlaces unknownPlaces;
  private final SportsGuard sports;
  private final PersonRegister register;
  private final List<Span> spans = new ArrayList<>();
  private final List<Piece> undecided = new ArrayList<>();
  private final Set<String> unknownPlaceNames = new HashSet<>();

  NameReader(Words words, Knowledge knowledge, PersonRegister register) {
    this.words = words;
    this.register = register;
    this.places = new PlaceRules(words, knowledge.gazetteer());
    this.unknownPlaces = new UnknownPlaces(words, places, knowledge.gazetteer());
    this.sports = new SportsGuard(words, places);
    this.persons = new PersonRules(words, sports.isSports());
  }

  /** First whole names, then parts of names that the article has given in full elsewhere. */
  List<Span> read(List<RunParser.Run> runs) {
    runs.forEach(this::readRun);
    spans.forEach(this::register);
    undecided.forEach(this::decide);
    spans.addAll(new MonthPersons(words, register).read(spans));
    return spans;
  }

  PlaceRules places() {
    return places;
  }

  SportsGuard sports() {
    return sports;
  }

  private void register(Span span) {
    if (span.kind() == Mention.Kind.PERSON) {
      register.add(span.first(), span.end());
    }
  }

  private void readRun(RunParser.Run run) {
    List<Piece> group = new ArrayList<>();
    Piece title = null;
    for (Piece piece : run.pieces()) {
      if (piece.type() == Piece.Type.TITLE) {
        new Group(group, title, true).read();
        group = new ArrayList<>();
        title = piece;
      } else {
        group.add(piece);
      }
    }
    new Group(group, title, false).read();
  }

  /** The pieces between two titles of a run. */
  private final class Group {
    private final List<Piece> pieces;
    private final Piece title;
    private final boolean beforeTitle;

    Group(List<Piece> all, Piece title, boolean beforeTitle) {
      this.title = title;
      this.beforeTitle = beforeTitle;
      int first = 0;
      while (first < all.size() && all.get(first).type() == Piece.Type.PEOPLE) {
        first++;
      }
      this.pieces = all.subList(first, all.size());
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
        readMixed();
      }
    }

    private boolean has(Piece.Type type) {
      return pieces.stream().anyMatch(piece -> piece.type() == type);
    }

    private int first() {
      return pieces.getFirst().first();
    }

    private int end() {
      return pieces.getLast().end();
    }

    private boolean isAddressed() {
      return title != null && words.has(title.end() - 1, Lexicon.FORM_OF_ADDRESS);
    }

    private void readPlaces() {
      if (isGivenBefore(pieces)) {
        spans.add(Span.person(first(), end(), "given-name"));
        return;
      }
      boolean person = title != null && pieces.size() == 1 && pieces.getFirst().length() == 1;
      if (person && (isAddressed() || pieces.getFirst().places().getFirst().rank() > 0)) {
        spans.add(Span.person(first(), end(), "title"));
      } else {
        pieces.stream().filter(piece -> piece.type() == Piece.Type.PLACE).forEach(undecided::add);
      }
    }

    /** "Leon Paris": two places without a comma, the first of which is also a given name. */
    private boolean isGivenBefore(List<Piece> places) {
      return places.size() == 2
          && places.getFirst().length() == 1
          && places.get(1).length() == 1
          && words.has(places.getFirst().first(), Lexicon.GIVEN)
          && !places
              .get(1)
              .places()
              .getFirst()
              .isWithin(places.getFirst().places().getFirst());
    }

    private void readName(int from, int end) {
      int first = afterSentenceStart(from, end);
      String rule =
          title != null && first == from
              ? persons.titled(first, end, isAddressed())
              : persons.untitled(first, end);
      if (rule.equals("unknown-words") || rule.isEmpty()) {
        String placeRule = unknownPlaces.rule(first, end);
        if (!placeRule.isEmpty() && title == null) {
          spans.add(new Span(Mention.Kind.LOCATION, first, end, "", placeRule));
          if (!placeRule.equals("preposition")) {
            unknownPlaceNames.add(key(first, end));
          }
          return;
        }
      }
      boolean weak = rule.equals("unknown-words") && beforeTitle;
      int given = rule.isEmpty() ? givenAfterWords(first, end) : end;
      if (given < end) {
        spans.add(Span.person(given, end, "given-name"));
      } else if (rule.isEmpty() || weak) {
        undecided.add(Piece.of(Piece.Type.NAME, first, end));
      } else {
        spans.add(Span.person(first, end, rule));
      }
    }

    /** The given name in "BJP Varun Gandhi", or the end. */
    private int givenAfterWords(int first, int end) {
      int other = Lexicon.COMMON | Lexicon.ORGANISATION | Lexicon.ROLE;
      int token = first;
      while (token < end - 2
          && !words.has(token, Lexicon.GIVEN)
          && (words.has(token, other) || words.isAcronym(token))) {
        token++;
      }
      boolean person =
          token > first && token < end - 1 && persons.untitled(token, end).equals("given-name");
      return person ? token : end;
    }

    /** Leaves out a common word that has its capital from the start of the sentence. */
    private int afterSentenceStart(int first, int end) {
      boolean word =
          words.has(first, Lexicon.COMMON | Lexicon.ROLE)
              && !words.has(first, Lexicon.GIVEN | Lexicon.PARTICLE | Lexicon.NAME_MONTH);
      return end - first > 1 && word && words.startsSentence(first) ? first + 1 : first;
    }

    private void readMixed() {
      Piece last = pieces.getLast();
      Piece head = pieces.getFirst();
      boolean surname = last.type() != Piece.Type.NAME && last.length() == 1;
      if (persons.holdsOrganisation(first(), end()) && !surname) {
        readOrganisation();
      } else if (isPersonAroundPlace()) {
        spans.add(Span.person(first(), end(), "given-name"));
      } else if (surname && head.type() == Piece.Type.NAME && isPersonWithPlace()) {
        spans.add(Span.person(first(), end(), "given-name"));
      } else if (last.type() == Piece.Type.PLACE && isDirection(head)) {
        undecided.add(last);
      } else if (head.type() == Piece.Type.PLACE) {
        readPlaceFirst(head);
      }
    }

    /** "Harris County", "Kansas River" are places all the same. */
    private void readOrganisation() {
      String rule = unknownPlaces.rule(first(), end());
      if (rule.equals("place-word")) {
        spans.add(new Span(Mention.Kind.LOCATION, first(), end(), "", rule));
      }
    }

    /** "Oliver St. John Pemberton" */
    private boolean isPersonAroundPlace() {
      return pieces.size() == 3
          && pieces.getFirst().type() == Piece.Type.NAME
          && pieces.get(1).type() == Piece.Type.PLACE
          && pieces.getLast().type() == Piece.Type.NAME
          && pieces.getLast().length() == 1
          && words.has(first(), Lexicon.GIVEN);
    }

    /** "Michael Jordan", "Jack London". */
    private boolean isPersonWithPlace() {
      boolean given = words.has(first(), Lexicon.GIVEN) || words.isInitial(first());
      return pieces.size() == 2 && (given || title != null || isSmallPlaceAfterUnknown());
    }

    /** "Elif Kaya" */
    private boolean isSmallPlaceAfterUnknown() {
      Piece last = pieces.getLast();
      return last.type() == Piece.Type.PLACE
          && last.places().getFirst().rank() > 2
          && pieces.getFirst().length() == 1
          && !sports.isSports()
          && !words.has(first(), Lexicon.COMMON | Lexicon.ORGANISATION | Lexicon.PLACE_BEFORE)
          && !words.isAcronym(first())
          && !DIRECTIONS.contains(words.folded(first()))
          && !places.isAfterPreposition(first())
          && words.styleAt(first()) == Words.Style.SENTENCE;
    }

    private boolean isDirection(Piece head) {
      boolean direction = head.length() == 1 && DIRECTIONS.contains(words.folded(head.first()));
      boolean word = head.length() == 1 && words.has(head.first(), Lexicon.COMMON);
      return pieces.size() == 2 && (direction || (word && words.startsSentence(head.first())));
    }

    private void readPlaceFirst(Piece head) {
      Piece second = pieces.get(1);
      boolean given = head.length() == 1 && words.has(head.first(), Lexicon.GIVEN);
      String placeRule = unknownPlaces.rule(first(), end());
      if (placeRule.equals("place-word")) {
        spans.add(new Span(Mention.Kind.LOCATION, first(), end(), "", placeRule));
      } else if (pieces.size() == 2 && (title != null || given)) {
        spans.add(Span.person(first(), end(), title == null ? "given-name" : "title"));
      } else if (beforeTitle || (isCountry(head) && second.type() != Piece.Type.NAME)) {
        undecided.add(head);
      } else if (isCountry(head) && words.has(second.first(), Lexicon.GIVEN)) {
        undecided.add(head);
        readName(second.first(), second.end());
      } else if (isAbbreviation(head)) {
        undecided.add(head);
      }
    }

    private boolean isCountry(Piece piece) {
      return piece.type() == Piece.Type.PLACE
          && piece.places().getFirst().kind() == Place.Kind.COUNTRY;
    }

    private boolean isAbbreviation(Piece piece) {
      return isCountry(piece)
          && piece.length() == 1
          && words.text().shape(piece.first()) == TokenShape.CAPITALS;
    }
  }

  private String key(int first, int end) {
    return Folding.fold(words.text().span(first, end));
  }

  /** Decides what needs the whole article. */
  private void decide(Piece piece) {
    if (piece.type() == Piece.Type.NAME && piece.length() > 1 && endsAsKnownPerson(piece)) {
      spans.add(Span.person(piece.first(), piece.end(), "same-article"));
    } else if (piece.length() == 1 && isKnownPerson(piece)) {
      spans.add(Span.person(piece.first(), piece.end(), "same-article"));
    } else if (piece.type() == Piece.Type.PLACE) {
      decidePlace(piece);
    } else if (unknownPlaceNames.contains(key(piece.first(), piece.end()))) {
      spans.add(new Span(Mention.Kind.LOCATION, piece.first(), piece.end(), "", "same-article"));
    } else if (isLearnt(piece)) {
      spans.add(Span.person(piece.first(), piece.end(), "archive"));
    }
  }

  /** "Van Dijk" after "Ad van Dijk"; "Keke Rosberg" after "Nico Rosberg". */
  private boolean endsAsKnownPerson(Piece piece) {
    if (!register.isFamilyName(piece.end() - 1)
        || words.has(piece.end() - 1, Lexicon.COMMON)
        || piece.length() > LONGEST_KIN) {
      return false;
    }
    for (int i = piece.first(); i < piece.end() - 1; i++) {
      int other = Lexicon.COMMON | Lexicon.ORGANISATION;
      if (words.isAcronym(i)
          || (words.has(i, other) && !words.has(i, Lexicon.PARTICLE | Lexicon.GIVEN))) {
        return false;
      }
    }
    return !persons.holdsOrganisation(piece.first(), piece.end())
        && !words.is(piece.first() - 1, "the");
  }

  private boolean isKnownPerson(Piece piece) {
    int token = piece.first();
    if (piece.type() == Piece.Type.PLACE) {
      boolean first = words.has(token, Lexicon.GIVEN) && register.isFirstName(token);
      boolean country = piece.places().getFirst().rank() == 0;
      return (register.isFamilyName(token) || (first && !country))
          && !places.isAfterPreposition(token)
          && !places.followsPlace(token);
    }
    boolean word =
        words.isAcronym(token)
            || isOwnerOfOrganisation(piece.end())
            || (words.has(token, Lexicon.COMMON) && words.startsSentence(token));
    return !word && (register.isFamilyName(token) || register.isFirstName(token));
  }

  /** "Smith's Hardware" */
  private boolean isOwnerOfOrganisation(int end) {
    return (words.is(end, "'s") || words.is(end, "’s"))
        && words.isName(end + 1)
        && words.has(end + 1, Lexicon.ORGANISATION);
  }

  private boolean isLearnt(Piece piece) {
    return piece.length() == 1 && words.has(piece.first(), Lexicon.LEARNT_FAMILY);
  }

  private void decidePlace(Piece piece) {
    Place best = piece.places().getFirst();
    if (places.accepts(piece) && !sports.isTeam(piece.first(), piece.end(), best)) {
      spans.add(new Span(Mention.Kind.LOCATION, piece.first(), piece.end(), "", "gazetteer"));
    }
  }
}
