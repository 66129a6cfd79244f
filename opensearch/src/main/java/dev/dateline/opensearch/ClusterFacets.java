package dev.dateline.opensearch;

import dev.dateline.Facet;
import dev.dateline.article.Field;
import dev.dateline.index.IndexFields;
import dev.dateline.search.Largest;
import java.io.IOException;
import java.util.Comparator;

/** Counts the values of a field, exactly. */
final class ClusterFacets {
  /** The values of most articles last; of as many, those later in the alphabet first. */
  private static final Comparator<Facet.Value> RAREST_FIRST =
      Comparator.comparingLong(Facet.Value::count)
          .thenComparing(Facet.Value::value, Comparator.reverseOrder());

  private ClusterFacets() {}

  static Facet count(Buckets buckets, Field field, int limit) throws IOException {
    if (!field.hasFacet()) {
      throw new IllegalArgumentException("values of " + field.label() + " are not counted");
    }
    Largest<Facet.Value> most = new Largest<>(limit, RAREST_FIRST);
    int[] different = {0};
    buckets.forEachValue(
        ArticleMapping.name(IndexFields.facet(field)),
        (value, count) -> {
          different[0]++;
          most.add(new Facet.Value(value, count));
        });
    return new Facet(field, most.toList(), different[0]);
  }
}
