package dev.dateline.search;

import dev.dateline.SearchRequest;
import dev.dateline.index.IndexFields;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.NumericUtils;

/**
 * Prefers newer articles: a score is multiplied by one plus a bonus that halves with each half-life
 * of age. The bonus is bounded, and ages count from the newest article, so that it works in an
 * archive that ended long ago.
 */
final class Recency {
  private Recency() {}

  static Query prefer(Moment moment, Query query, Duration halfLife) throws IOException {
    byte[] newest = PointValues.getMaxPackedValue(moment.getIndexReader(), IndexFields.DATE);
    return newest == null
        ? query
        : prefer(query, NumericUtils.sortableBytesToLong(newest, 0), halfLife);
  }

  private static Query prefer(Query query, long newest, Duration halfLife) {
    double halfLives = 1.0 / Math.max(1, halfLife.toSeconds());
    return FunctionScoreQuery.boostByValue(
        query,
        DoubleValuesSource.fromField(
            IndexFields.DATE, published -> factor((newest - published) * halfLives)));
  }

  /** What a score was multiplied by, or empty where recency did not count. */
  static OptionalDouble factor(Explanation score) {
    String name = DoubleValuesSource.fromField(IndexFields.DATE, published -> published).toString();
    return Stream.concat(Stream.of(score), Arrays.stream(score.getDetails()))
        .flatMap(product -> Arrays.stream(product.getDetails()))
        .filter(part -> part.getDescription().equals(name))
        .mapToDouble(part -> part.getValue().doubleValue())
        .findFirst();
  }

  private static double factor(double age) {
    return 1 + SearchRequest.RECENCY_BONUS * Math.exp(-Math.log(2) * age);
  }
}
