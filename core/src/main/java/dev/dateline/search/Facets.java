package dev.dateline.search;

import dev.dateline.Facet;
import dev.dateline.article.Field;
import dev.dateline.index.IndexFields;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.search.Query;

/** Counts the values of a field. */
final class Facets {
  private Facets() {}

  static Facet count(Moment moment, Query query, Field field, int limit) throws IOException {
    if (!field.hasFacet()) {
      throw new IllegalArgumentException("values of " + field.label() + " are not counted");
    }
    FacetResult result =
        counts(moment, query, moment.facetState(field))
            .getTopChildren(Math.max(1, limit), IndexFields.facet(field));
    return result == null
        ? new Facet(field, List.of(), 0)
        : new Facet(field, values(result, limit), result.childCount);
  }

  private static StringValueFacetCounts counts(
      Moment moment, Query query, StringDocValuesReaderState state) throws IOException {
    if (LuceneQueries.findsAll(query)) {
      return new StringValueFacetCounts(state);
    }
    FacetsCollector hits = moment.search(query, new FacetsCollectorManager());
    return new StringValueFacetCounts(state, moment.unlimited(hits));
  }

  private static List<Facet.Value> values(FacetResult result, int limit) {
    return Arrays.stream(result.labelValues).limit(limit).map(Facets::value).toList();
  }

  private static Facet.Value value(LabelAndValue counted) {
    return new Facet.Value(counted.label, counted.value.longValue());
  }
}
