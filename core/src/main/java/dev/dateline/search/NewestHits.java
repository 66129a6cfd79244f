package dev.dateline.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;

/** Collects the newest hits of each segment: the first ones, as documents lie in this order. */
final class NewestHits implements CollectorManager<NewestHits.Newest, List<ScoreDoc[]>> {
  private final int number;

  /** {@code number} hits, of which there are more than none. */
  NewestHits(int number) {
    this.number = number;
  }

  @Override
  public Newest newCollector() {
    return new Newest();
  }

  @Override
  public List<ScoreDoc[]> reduce(Collection<Newest> collectors) {
    return collectors.stream()
        .flatMap(newest -> newest.segments.stream())
        .map(segment -> segment.toArray(ScoreDoc[]::new))
        .toList();
  }

  final class Newest implements Collector {
    private final List<List<ScoreDoc>> segments = new ArrayList<>();

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) {
      List<ScoreDoc> segment = new ArrayList<>();
      segments.add(segment);
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {
          // Scores play no part.
        }

        @Override
        public void collect(int document) {
          segment.add(new ScoreDoc(leaf.docBase + document, 0));
          if (segment.size() == number) {
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
