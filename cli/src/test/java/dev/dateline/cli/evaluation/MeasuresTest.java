package dev.dateline.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reckoned by hand, and equal to what {@code trec_eval} 10.0 prints. Judged: a 3, b 2, c 1 are
 * relevant, n is not, u is marked as not judged.
 *
 * <p>The ideal order a b c gains 3/log2(2) + 2/log2(3) + 1/log2(4) = 3 + 1.261860 + 0.5 = 4.761860.
 */
class MeasuresTest {
  private static final Offset<Double> FOUR_DECIMALS = within(0.000_05);
  private static final Map<String, Integer> JUDGED =
      Map.of("a", 3, "b", 2, "c", 1, "n", 0, "u", -1);

  /**
   * <pre>
   * b n a: precisions 1/1 at b and 2/3 at a, by 3 relevant: 0.5556; 2 of 10; 2 of 3;
   *        gain 2 + 3/log2(4) = 3.5, by 4.761860: 0.7350
   * n u a: precision 1/3 at a, by 3: 0.1111; 1 of 10; 1 of 3; gain 1.5, by 4.761860: 0.3150
   * c:     precision 1/1, by 3: 0.3333; 1 of 10; 1 of 3; gain 1, by 4.761860: 0.2100
   * </pre>
   */
  @ParameterizedTest
  @CsvSource({
    "a b c, 1.0000, 0.3, 1.0000, 1.0000",
    "b n a, 0.5556, 0.2, 0.6667, 0.7350",
    "n u a, 0.1111, 0.1, 0.3333, 0.3150",
    "c,     0.3333, 0.1, 0.3333, 0.2100",
    "n x y, 0.0000, 0.0, 0.0000, 0.0000"
  })
  void aRankingIsMeasuredAsReckonedByHand(
      String ranking, double map, double precision, double recall, double ndcg) {
    Measures measures = Measures.of(List.of(ranking.split(" ")), JUDGED);
    assertThat(measures.map()).isEqualTo(map, FOUR_DECIMALS);
    assertThat(measures.precisionAt10()).isEqualTo(precision, FOUR_DECIMALS);
    assertThat(measures.recallAt1000()).isEqualTo(recall, FOUR_DECIMALS);
    assertThat(measures.ndcgAt10()).isEqualTo(ndcg, FOUR_DECIMALS);
  }

  /** The eleventh counts for the average precision, 1/11 by 3, the thousand-and-first too. */
  @Test
  void eachMeasureLooksAsDeepAsItsNameSays() {
    Measures eleventh = Measures.of(below(10, "a"), JUDGED);
    assertThat(eleventh.map()).isEqualTo(1 / 33.0, FOUR_DECIMALS);
    assertThat(eleventh.precisionAt10()).isZero();
    assertThat(eleventh.ndcgAt10()).isZero();
    assertThat(eleventh.recallAt1000()).isEqualTo(1 / 3.0, FOUR_DECIMALS);
    assertThat(Measures.of(below(1000, "a"), JUDGED).recallAt1000()).isZero();
  }

  private static List<String> below(int others, String last) {
    return Stream.concat(Stream.iterate("x", id -> id + "x").limit(others), Stream.of(last))
        .toList();
  }

  @Test
  void aTopicWithoutRelevantDocumentsHasZeroInAll() {
    assertThat(Measures.of(List.of("n", "u"), Map.of("n", 0, "u", -1)))
        .isEqualTo(new Measures(0, 0, 0, 0));
  }

  @Test
  void averagesWeighEveryTopicAlike() {
    Measures good = new Measures(1, 0.5, 1, 0.75);
    Measures bad = new Measures(0, 0, 0.5, 0.25);
    assertThat(Measures.mean(List.of(good, bad))).isEqualTo(new Measures(0.5, 0.25, 0.75, 0.5));
  }
}
