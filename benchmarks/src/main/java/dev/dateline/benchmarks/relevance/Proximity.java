package dev.dateline.benchmarks.relevance;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/** What raises an article in which words of the query stand together; never what makes it match. */
interface Proximity {
  /** Preferred parts of a query of these words. */
  List<Query> of(List<String> words);

  /** Nothing is preferred. */
  static Proximity none() {
    return words -> List.of();
  }

  /** Words next to each other in the query are preferred as a phrase. */
  static Proximity pairs(float weight, int slop) {
    return words -> {
      List<Query> pairs = new ArrayList<>();
      for (int i = 1; i < words.size(); i++) {
        pairs.add(new BoostQuery(Fields.phrase(slop, words.get(i - 1), words.get(i)), weight));
      }
      return pairs;
    };
  }

  /** All words are preferred as one phrase. */
  static Proximity whole(float weight, int slop) {
    return words ->
        words.size() < 2
            ? List.of()
            : List.of(new BoostQuery(Fields.phrase(slop, words.toArray(String[]::new)), weight));
  }
}
