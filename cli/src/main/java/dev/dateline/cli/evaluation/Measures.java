package dev.dateline.cli.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How good the ranking of one topic is, or of several on average; each from 0 to 1. Relevant is
 * what was judged 1 or more. A topic without relevant documents has 0 in all.
 *
 * @param map average precision: the precision at the rank of each relevant document, 0 for those
 *     not found
 * @param precisionAt10 relevant ones among the first ten, by ten
 * @param recallAt1000 relevant ones among the first thousand, by all relevant ones
 * @param ndcgAt10 discounted gain of the first ten, by that of the ten best; a document gains what
 *     it was judged, discounted by the binary logarithm of its rank plus 1 (Järvelin and Kekäläinen
 *     2002 as in {@code trec_eval})
 */
public record Measures(double map, double precisionAt10, double recallAt1000, double ndcgAt10) {
  private static final int SHALLOW = 10;
  private static final int DEEP = 1000;

  /**
   * Measures one ranking.
   *
   * @param ranking documents, best first, each once
   * @param judged what each document was judged, where it was
   * @return the measures
   */
  public static Measures of(List<String> ranking, Map<String, Integer> judged) {
    List<Integer> ranked = ranking.stream().map(id -> gain(judged.getOrDefault(id, 0))).toList();
    List<Integer> ideal =
        judged.values().stream()
            .map(Measures::gain)
            .filter(gain -> gain > 0)
            .sorted(Comparator.reverseOrder())
            .toList();
    if (ideal.isEmpty()) {
      return new Measures(0, 0, 0, 0);
    }
    return new Measures(
        precisions(ranked) / ideal.size(),
        relevant(ranked, SHALLOW) / SHALLOW,
        relevant(ranked, DEEP) / ideal.size(),
        discounted(ranked) / discounted(ideal));
  }

  private static int gain(int judged) {
    return Math.max(judged, 0);
  }

  private static double precisions(List<Integer> gains) {
    double sum = 0;
    int found = 0;
    for (int i = 0; i < gains.size(); i++) {
      if (gains.get(i) > 0) {
        found++;
        sum += (double) found / (i + 1);
      }
    }
    return sum;
  }

  private static double relevant(List<Integer> gains, int depth) {
    return gains.stream().limit(depth).filter(gain -> gain > 0).count();
  }

  private static double discounted(List<Integer> gains) {
    double sum = 0;
    for (int i = 0; i < Math.min(SHALLOW, gains.size()); i++) {
      sum += gains.get(i) / log2(i + 2.0);
    }
    return sum;
  }

  private static double log2(double number) {
    return Math.log(number) / Math.log(2);
  }

  /**
   * The average of each measure.
   *
   * @param topics one or more
   * @return the averages
   */
  public static Measures mean(Collection<Measures> topics) {
    return new Measures(
        mean(topics, Measures::map),
        mean(topics, Measures::precisionAt10),
        mean(topics, Measures::recallAt1000),
        mean(topics, Measures::ndcgAt10));
  }

  private static double mean(Collection<Measures> topics, ToDoubleFunction<Measures> measure) {
    return topics.stream().mapToDouble(measure).average().orElseThrow();
  }
}
