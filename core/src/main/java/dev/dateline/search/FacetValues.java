package dev.dateline.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * The values of a field, numbered in alphabetical order over all segments of an index. To number
 * them takes its time; thread-safe afterwards.
 */
final class FacetValues {
  private final List<LeafReaderContext> leaves;
  private final String name;
  private final OrdinalMap numbers;

  FacetValues(IndexReader reader, String name) throws IOException {
    this.leaves = reader.leaves();
    this.name = name;
    SortedSetDocValues[] values = new SortedSetDocValues[leaves.size()];
    for (int segment = 0; segment < values.length; segment++) {
      values[segment] = of(segment);
    }
    this.numbers = OrdinalMap.build(null, values, PackedInts.DEFAULT);
  }

  /** How many different values there are. */
  int size() {
    return Math.toIntExact(numbers.getValueCount());
  }

  /** The values of a segment's documents, numbered by themselves; for one thread. */
  SortedSetDocValues of(int segment) throws IOException {
    return DocValues.getSortedSet(leaves.get(segment).reader(), name);
  }

  /** The numbers over all segments for those of one. */
  LongValues numbers(int segment) {
    return numbers.getGlobalOrds(segment);
  }

  String value(int number) throws IOException {
    int segment = numbers.getFirstSegmentNumber(number);
    return of(segment).lookupOrd(numbers.getFirstSegmentOrd(number)).utf8ToString();
  }
}
