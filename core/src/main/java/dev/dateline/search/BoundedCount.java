package dev.dateline.search;

import dev.dateline.SearchResult.Total;
import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Counts hits, and stops at one more than was asked for. */
final class BoundedCount implements CollectorManager<BoundedCount.Counter, Total> {
  private final int most;

  BoundedCount(int most) {
    this.most = most;
  }

  @Override
  public Counter newCollector() {
    return new Counter();
  }

  @Override
  public Total reduce(Collection<Counter> counters) {
    long count = counters.stream().mapToLong(counter -> counter.count).sum();
    return new Total(Math.min(count, most), count <= most);
  }

  final class Counter implements Collector {
    private Weight weight;
    private long count;

    @Override
    public void setWeight(Weight weight) {
      this.weight = weight;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      int known = count > most ? 0 : weight.count(leaf);
      if (known >= 0) {
        count += known;
        throw new CollectionTerminatedException();
      }
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {
          // Only counted.
        }

        @Override
        public void collect(int document) {
          count++;
          if (count > most) {
            throw new CollectionTerminatedException();
          }
        }
      };
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
