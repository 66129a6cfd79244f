package dev.dateline.search;

import dev.dateline.Explanation;
import java.util.Arrays;

/** Lucene's explanations as those of an archive. */
final class Explanations {
  private Explanations() {}

  static Explanation of(org.apache.lucene.search.Explanation lucene) {
    return new Explanation(
        lucene.getValue().floatValue(),
        lucene.getDescription(),
        Arrays.stream(lucene.getDetails()).map(Explanations::of).toList());
  }
}
