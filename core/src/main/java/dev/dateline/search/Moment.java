package dev.dateline.search;

import dev.dateline.article.Field;
import dev.dateline.index.IndexFields;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/** A searcher of one moment of the index, with what is worth computing once for it. */
final class Moment extends IndexSearcher {
  private final boolean partialDates;
  private final Map<Field, StringDocValuesReaderState> facets = new ConcurrentHashMap<>();

  Moment(IndexReader reader) {
    super(reader);
    this.partialDates =
        reader.leaves().stream()
            .anyMatch(
                leaf -> leaf.reader().getFieldInfos().fieldInfo(IndexFields.DATE_SPAN) != null);
  }

  /** Whether there are articles of which only the month or year is known. */
  boolean hasPartialDates() {
    return partialDates;
  }

  /** The numbering of a field's values over all segments. */
  StringDocValuesReaderState facetState(Field field) throws IOException {
    StringDocValuesReaderState state = facets.get(field);
    if (state == null) {
      state = new StringDocValuesReaderState(getIndexReader(), IndexFields.facet(field));
      facets.putIfAbsent(field, state);
    }
    return state;
  }
}
