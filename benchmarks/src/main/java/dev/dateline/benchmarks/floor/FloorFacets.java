package dev.dateline.benchmarks.floor;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** Counts values. Their numbering over all segments is made once for each field. Thread-safe. */
final class FloorFacets {
  private final IndexSearcher searcher;
  private final Map<String, StringDocValuesReaderState> states = new ConcurrentHashMap<>();

  FloorFacets(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  FacetResult count(Query query, String field, int limit) throws IOException {
    String counted = FloorFields.facet(field);
    return counts(query, state(counted)).getTopChildren(limit, counted);
  }

  /** Of all articles, without collecting them first. */
  private StringValueFacetCounts counts(Query query, StringDocValuesReaderState state)
      throws IOException {
    return query instanceof MatchAllDocsQuery
        ? new StringValueFacetCounts(state)
        : new StringValueFacetCounts(state, searcher.search(query, new FacetsCollectorManager()));
  }

  private StringDocValuesReaderState state(String field) throws IOException {
    StringDocValuesReaderState state = states.get(field);
    if (state == null) {
      state = new StringDocValuesReaderState(searcher.getIndexReader(), field);
      states.put(field, state);
    }
    return state;
  }
}
