package dev.dateline.extract;

import java.util.List;

/** Part of a run of capitalised words. */
record Piece(Type type, int first, int end, List<Place> places) {
  /** What a piece is taken for. */
  enum Type {
    /** A place of the gazetteer. */
    PLACE,
    /** A demonym. */
    PEOPLE,
    /** President, Prime Minister. */
    TITLE,
    /** A well-known name of neither a person nor a place. */
    OTHER,
    /** Anything else. */
    NAME
  }

  static Piece of(Type type, int first, int end) {
    return new Piece(type, first, end, List.of());
  }

  /** The best known place of the name. */
  Place place() {
    return places.getFirst();
  }

  int length() {
    return end - first;
  }
}
