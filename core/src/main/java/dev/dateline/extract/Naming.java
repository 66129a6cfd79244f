package dev.dateline.extract;

import dev.dateline.article.Mention;
import java.util.ArrayList;
import java.util.List;

/** Gives mentions the names of what they mention. */
final class Naming {
  private final Words words;
  private final Gazetteer gazetteer;
  private final PersonRegister register;
  private final PlaceChooser chooser = new PlaceChooser();

  Naming(Words words, Gazetteer gazetteer, PersonRegister register) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.register = register;
  }

  List<Mention> mentions(List<Span> spans) {
    for (Span span : spans) {
      List<Place> places = places(span);
      if (!places.isEmpty()) {
        chooser.add(places);
      }
    }
    List<Mention> mentions = new ArrayList<>(spans.size());
    int end = 0;
    for (Span span : spans) {
      if (span.first() >= end) {
        mentions.add(span.named(name(span)).mention(words.text()));
        end = span.end();
      }
    }
    return mentions;
  }

  private List<Place> places(Span span) {
    if (span.kind() != Mention.Kind.LOCATION) {
      return List.of();
    }
    PhraseTable.Match<List<Place>> match = gazetteer.match(words.text(), span.first());
    return match != null && match.end() == span.end() ? match.value() : List.of();
  }

  private String name(Span span) {
    if (span.kind() == Mention.Kind.PERSON) {
      return register.resolve(span.first(), span.end());
    }
    List<Place> places = places(span);
    return places.isEmpty()
        ? words.text().span(span.first(), span.end()).replaceAll("\\s+", " ")
        : choose(span, places).name();
  }

  /** "Salem, Oregon" settles it; otherwise the article does. */
  private Place choose(Span span, List<Place> places) {
    if (places.size() > 1 && words.is(span.end(), ",")) {
      PhraseTable.Match<List<Place>> next = gazetteer.match(words.text(), span.end() + 1);
      Place inside = next == null ? null : PlaceRules.containerOf(places, next.value());
      if (inside != null) {
        return inside;
      }
    }
    return chooser.choose(places);
  }
}
