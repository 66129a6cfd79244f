package dev.dateline.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.LongValues;

/** Counts the values of the articles that it collects. For one thread. */
final class FacetCollector extends SimpleCollector {
  private final FacetValues values;
  private final NumberCounts counts;
  private SortedSetDocValues segment;
  private LongValues numbers;

  private FacetCollector(FacetValues values, NumberCounts counts) {
    this.values = values;
    this.counts = counts;
  }

  static CollectorManager<FacetCollector, NumberCounts> manager(FacetValues values) {
    NumberCounts counts = new NumberCounts(values.size());
    return new CollectorManager<>() {
      @Override
      public FacetCollector newCollector() {
        return new FacetCollector(values, counts);
      }

      @Override
      public NumberCounts reduce(Collection<FacetCollector> collectors) {
        return counts;
      }
    };
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    segment = values.of(leaf.ord);
    numbers = values.numbers(leaf.ord);
  }

  @Override
  public void collect(int document) throws IOException {
    if (segment.advanceExact(document)) {
      for (int i = segment.docValueCount(); i > 0; i--) {
        counts.add((int) numbers.get(segment.nextOrd()));
      }
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
