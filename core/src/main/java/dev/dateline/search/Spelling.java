package dev.dateline.search;

import dev.dateline.article.Field;
import dev.dateline.index.Analyzers;
import dev.dateline.query.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Spells words that no article has as the archive spells the words nearest to them: fewest edits
 * first, then the word of most articles. For one thread.
 */
final class Spelling {
  private static final int SHORTEST_WORD = 3;
  private static final int SHORTEST_WORD_OF_TWO_EDITS = 5;

  private final Lexicon lexicon;

  Spelling(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same query with its unknown words replaced where that is possible. */
  Query corrected(Query query) throws IOException {
    return switch (query) {
      case Query.Word word -> new Query.Word(word.field(), corrected(word.field(), word.text()));
      case Query.Phrase phrase ->
          new Query.Phrase(phrase.field(), corrected(phrase.field(), phrase.text()), phrase.slop());
      case Query.And and -> new Query.And(corrected(and.parts()));
      case Query.Or or -> new Query.Or(corrected(or.parts()));
      case Query.Prefer prefer ->
          new Query.Prefer(corrected(prefer.required()), corrected(prefer.preferred()));
      case Query.Boost boost -> new Query.Boost(corrected(boost.part()), boost.factor());
      case Query.Near near ->
          new Query.Near(
              corrected(near.left()), corrected(near.right()), near.distance(), near.ordered());
      default -> query;
    };
  }

  /** The same queries with their unknown words replaced where that is possible. */
  List<Query> corrected(List<Query> parts) throws IOException {
    List<Query> corrected = new ArrayList<>();
    for (Query part : parts) {
      corrected.add(corrected(part));
    }
    return corrected;
  }

  private String corrected(Field field, String text) throws IOException {
    if (field.kind() == Field.Kind.KEYWORD) {
      return text;
    }
    boolean changed = false;
    List<String> words = new ArrayList<>();
    for (String word : Words.of(Analyzers.exact(), text)) {
      Optional<String> nearest = isKnown(field, word) ? Optional.empty() : nearest(field, word);
      changed |= nearest.isPresent();
      words.add(nearest.orElse(word));
    }
    return changed ? String.join(" ", words) : text;
  }

  private boolean isKnown(Field field, String word) throws IOException {
    for (Target target : Target.of(field)) {
      if (isKnown(target.exactField(), List.of(word))
          || isKnown(target.stemmedField(), target.stems(word))) {
        return true;
      }
    }
    return false;
  }

  private boolean isKnown(String field, List<String> terms) throws IOException {
    return lexicon.having(field, terms).values().stream().anyMatch(articles -> articles > 0);
  }

  private Optional<String> nearest(Field field, String word) throws IOException {
    if (word.length() < SHORTEST_WORD) {
      return Optional.empty();
    }
    int edits = word.length() < SHORTEST_WORD_OF_TWO_EDITS ? 1 : 2;
    Map<String, Lexicon.Neighbour> near = new HashMap<>();
    for (Target target : Target.of(field)) {
      lexicon
          .near(target.exactField(), word, edits)
          .forEach((term, found) -> near.merge(term, found, Lexicon.Neighbour::and));
    }
    return near.entrySet().stream()
        .max(
            Map.Entry.<String, Lexicon.Neighbour>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }
}
