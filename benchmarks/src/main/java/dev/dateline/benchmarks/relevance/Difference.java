package dev.dateline.benchmarks.relevance;

import dev.dateline.cli.evaluation.Evaluation;
import java.util.Random;

/**
 * Whether two ways of ranking differ in average precision over the same topics by more than chance:
 * Fisher's randomization test, two-sided, 10,000 times with a fixed seed (Smucker, Allan and
 * Carterette 2007).
 */
final class Difference {
  private static final int TIMES = 10_000;
  private static final double CHANCE = 0.05;

  private final double[] byTopic;

  private Difference(double[] byTopic) {
    this.byTopic = byTopic;
  }

  static Difference of(Evaluation reference, Evaluation other) {
    return new Difference(
        reference.byTopic().entrySet().stream()
            .mapToDouble(t -> other.byTopic().get(t.getKey()).map() - t.getValue().map())
            .toArray());
  }

  /** {@code +} where the other is better, {@code -} where it is worse, empty where none knows. */
  String sign() {
    double sum = 0;
    for (double difference : byTopic) {
      sum += difference;
    }
    return chance(Math.abs(sum)) < CHANCE ? (sum > 0 ? "+" : "-") : "";
  }

  /** How often a sum is that great if each difference might as well be the other way round. */
  private double chance(double sum) {
    Random random = new Random(TIMES);
    int asGreat = 0;
    for (int i = 0; i < TIMES; i++) {
      double flipped = 0;
      for (double difference : byTopic) {
        flipped += random.nextBoolean() ? difference : -difference;
      }
      asGreat += Math.abs(flipped) >= sum - Math.ulp(sum) ? 1 : 0;
    }
    return (double) asGreat / TIMES;
  }
}
