package dev.dateline.extract;

import dev.dateline.article.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was found in an article so far, and what can only be decided by the whole of it. */
final class Findings {
  private final Words words;
  private final List<Span> spans = new ArrayList<>();
  private final List<Piece> undecided = new ArrayList<>();
  private final Set<String> unknownPlaces = new HashSet<>();

  Findings(Words words) {
    this.words = words;
  }

  void person(int first, int end, String rule) {
    spans.add(Span.person(first, end, rule));
  }

  void place(int first, int end, String rule) {
    spans.add(new Span(Mention.Kind.LOCATION, first, end, "", rule));
  }

  /** A place without an entry in the gazetteer, which will be known again in the same article. */
  void unknownPlace(int first, int end, String rule) {
    place(first, end, rule);
    unknownPlaces.add(key(first, end));
  }

  boolean isUnknownPlace(int first, int end) {
    return unknownPlaces.contains(key(first, end));
  }

  private String key(int first, int end) {
    return Folding.fold(words.text().span(first, end));
  }

  void undecided(Piece piece) {
    undecided.add(piece);
  }

  void addAll(List<Span> more) {
    spans.addAll(more);
  }

  List<Span> spans() {
    return spans;
  }

  List<Piece> undecided() {
    return undecided;
  }
}
