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
    this.persons = new PersonRules(words);
    this.places = new PlaceRules(words, knowledge.gazetteer());
    this.unknownPlaces = new UnknownPlaces(words, places, knowledge.gazetteer());
    this.sports = new SportsGuard(words, places);
  }

  /** First whole names, then parts of names that the article has given in full elsewhere. */
  List<Span> read(List<RunParser.Run> runs) {
    runs.forEach(this::readRun);
    spans.forEach(this::register);
    undecided.forEach(this::decide);
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
      boolean person = title != null && pieces.size() == 1 && pieces.getFirst().length() == 1;
      if (person && (isAddressed() || pieces.getFirst().places().getFirst().rank() > 0)) {
        spans.add(Span.person(first(), end(), "title"));
      } else {
        pieces.stream().filter(piece -> piece.type() == Piece.Type.PLACE).forEach(undecided::add);
      }
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
          unknownPlaceNames.add(key(first, end));
          return;
        }
      }
      boolean weak = rule.equals("unknown-words") && beforeTitle;
      if (rule.isEmpty() || weak) {
        undecided.add(Piece.of(Piece.Type.NAME, first, end));
      } else {
        spans.add(Span.person(first, end, rule));
      }
    }

    /** Leaves out a common word that has its capital from the start of the sentence. */
    private int afterSentenceStart(int first, int end) {
      boolean word =
          words.has(first, Lexicon.COMMON | Lexicon.ROLE) && !words.has(first, Lexicon.GIVEN);
      return end - first > 1 && word && words.startsSentence(first) ? first + 1 : first;
    }

    private void readMixed() {
      Piece last = pieces.getLast();
      Piece head = pieces.getFirst();
      boolean surname = last.type() != Piece.Type.NAME && last.length() == 1;
      if (persons.holdsOrganisation(first(), end()) && !surname) {
        readOrganisation();
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

    /** "Michael Jordan", "Jack London". */
    private boolean isPersonWithPlace() {
      boolean given = words.has(first(), Lexicon.GIVEN) || words.isInitial(first());
      return pieces.size() == 2 && (given || title != null);
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
    if (piece.length() == 1 && isKnownPerson(piece)) {
      spans.add(Span.person(piece.first(), piece.end(), "same-article"));
    } else if (piece.type() == Piece.Type.PLACE) {
      decidePlace(piece);
    } else if (unknownPlaceNames.contains(key(piece.first(), piece.end()))) {
      spans.add(new Span(Mention.Kind.LOCATION, piece.first(), piece.end(), "", "same-article"));
    } else if (isLearnt(piece)) {
      spans.add(Span.person(piece.first(), piece.end(), "archive"));
    }
  }

  private boolean isKnownPerson(Piece piece) {
    int token = piece.first();
    if (piece.type() == Piece.Type.PLACE) {
      return register.isFamilyName(token) && !places.isAfterPreposition(token);
    }
    boolean word = words.has(token, Lexicon.COMMON) && words.startsSentence(token);
    return !word && (register.isFamilyName(token) || register.isFirstName(token));
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
