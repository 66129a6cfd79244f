package dev.dateline.search;

import dev.dateline.Explanation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The score of a word or phrase by BM25, found in what Lucene explains.
 *
 * @param value the score
 * @param factors what it is the product of
 */
record WordScore(float value, List<Explanation> factors) {
  private static final String BOOST = "boost";
  private static final String RARITY = "idf,";
  private static final String FREQUENCY = "tf,";

  /** Each word that scores. */
  static List<WordScore> in(org.apache.lucene.search.Explanation lucene) {
    List<WordScore> found = new ArrayList<>();
    collect(lucene, found);
    return found;
  }

  private static void collect(org.apache.lucene.search.Explanation lucene, List<WordScore> found) {
    Optional<org.apache.lucene.search.Explanation> frequency = part(lucene, FREQUENCY);
    if (frequency.isEmpty()) {
      Arrays.stream(lucene.getDetails()).forEach(detail -> collect(detail, found));
      return;
    }
    List<Explanation> factors = new ArrayList<>();
    part(lucene, BOOST).ifPresent(boost -> factors.add(factor(boost, "its weight in the query")));
    part(lucene, RARITY).ifPresent(rarity -> factors.add(factor(rarity, rarity(rarity))));
    factors.add(factor(frequency.get(), frequency(frequency.get())));
    found.add(new WordScore(lucene.getValue().floatValue(), factors));
  }

  private static Explanation factor(
      org.apache.lucene.search.Explanation lucene, String description) {
    return new Explanation(lucene.getValue().floatValue(), description, List.of());
  }

  private static String rarity(org.apache.lucene.search.Explanation lucene) {
    return part(lucene, "n,").isEmpty()
        ? "how rare its words are together"
        : "how rare it is: in %s of %s articles"
            .formatted(number(lucene, "n,"), number(lucene, "N,"));
  }

  private static String frequency(org.apache.lucene.search.Explanation lucene) {
    return "how often it stands there: %s in %s words, where %s is the average length"
        .formatted(number(lucene.getDetails()[0]), number(lucene, "dl,"), number(lucene, "avgdl,"));
  }

  private static String number(org.apache.lucene.search.Explanation lucene, String start) {
    return part(lucene, start).map(WordScore::number).orElse("?");
  }

  private static String number(org.apache.lucene.search.Explanation lucene) {
    double value = lucene.getValue().doubleValue();
    return String.format(Locale.ROOT, value == Math.rint(value) ? "%,.0f" : "%,.1f", value);
  }

  private static Optional<org.apache.lucene.search.Explanation> part(
      org.apache.lucene.search.Explanation lucene, String start) {
    return Arrays.stream(lucene.getDetails())
        .filter(detail -> detail.getDescription().startsWith(start))
        .findFirst();
  }
}
