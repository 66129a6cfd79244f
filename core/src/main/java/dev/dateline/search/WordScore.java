package dev.dateline.search;

import dev.dateline.Explanation;
import java.util.ArrayList;
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
  static List<WordScore> in(Optional<EngineScores.Score> score) {
    List<WordScore> found = new ArrayList<>();
    score.ifPresent(whole -> collect(whole, found));
    return found;
  }

  private static void collect(EngineScores.Score score, List<WordScore> found) {
    Optional<EngineScores.Score> frequency = part(score, FREQUENCY);
    if (frequency.isEmpty()) {
      score.details().forEach(detail -> collect(detail, found));
      return;
    }
    List<Explanation> factors = new ArrayList<>();
    part(score, BOOST).ifPresent(boost -> factors.add(factor(boost, "its weight in the query")));
    part(score, RARITY).ifPresent(rarity -> factors.add(factor(rarity, rarity(rarity))));
    factors.add(factor(frequency.get(), frequency(frequency.get())));
    found.add(new WordScore((float) score.value(), factors));
  }

  private static Explanation factor(EngineScores.Score score, String description) {
    return new Explanation((float) score.value(), description, List.of());
  }

  private static String rarity(EngineScores.Score score) {
    return part(score, "n,").isEmpty()
        ? "how rare its words are together"
        : "how rare it is: in %s of %s articles"
            .formatted(number(score, "n,"), number(score, "N,"));
  }

  private static String frequency(EngineScores.Score score) {
    return "how often it stands there: %s in %s words, where %s is the average length"
        .formatted(
            number(score.details().getFirst()), number(score, "dl,"), number(score, "avgdl,"));
  }

  private static String number(EngineScores.Score score, String start) {
    return part(score, start).map(WordScore::number).orElse("?");
  }

  private static String number(EngineScores.Score score) {
    double value = score.value();
    return String.format(Locale.ROOT, value == Math.rint(value) ? "%,.0f" : "%,.1f", value);
  }

  private static Optional<EngineScores.Score> part(EngineScores.Score score, String start) {
    return score.details().stream()
        .filter(detail -> detail.description().startsWith(start))
        .findFirst();
  }
}
