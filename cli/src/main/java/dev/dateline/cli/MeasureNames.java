package dev.dateline.cli;

import dev.dateline.cli.evaluation.Measures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Measures under the names of {@code trec_eval}, in its order, rounded as it prints them. */
final class MeasureNames {
  private static final int DECIMALS = 4;

  private MeasureNames() {}

  static Map<String, BigDecimal> of(Measures measures) {
    Map<String, BigDecimal> named = new LinkedHashMap<>();
    named.put("map", rounded(measures.map()));
    named.put("P_10", rounded(measures.precisionAt10()));
    named.put("recall_1000", rounded(measures.recallAt1000()));
    named.put("ndcg_cut_10", rounded(measures.ndcgAt10()));
    return named;
  }

  /** C rounds the exact binary value, which {@link String#format} does not. */
  private static BigDecimal rounded(double value) {
    return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
