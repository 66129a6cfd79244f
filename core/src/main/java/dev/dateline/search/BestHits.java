package dev.dateline.search;

import dev.dateline.SearchResult.Total;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits.Relation;
import org.apache.lucene.search.Weight;

/**
 * Collects the best hits of each segment by itself. Of equal scores the first documents are kept,
 * which are the newest; so nothing but scores is compared while collecting.
 */
final class BestHits implements CollectorManager<BestHits.Best, SegmentHits> {
  private final int number;
  private final int countUpTo;

  /** {@code number} hits, of which there are more than none. */
  BestHits(int number, int countUpTo) {
    this.number = number;
    this.countUpTo = countUpTo;
  }

  @Override
  public Best newCollector() {
    return new Best();
  }

  @Override
  public SegmentHits reduce(Collection<Best> collectors) {
    List<ScoreDoc[]> hits = new ArrayList<>();
    long count = 0;
    boolean exact = true;
    for (Best best : collectors) {
      for (TopScoreDocCollector segment : best.segments) {
        TopDocs top = segment.topDocs();
        hits.add(top.scoreDocs);
        count += top.totalHits.value();
        exact &= top.totalHits.relation() == Relation.EQUAL_TO;
      }
    }
    boolean whole = exact && count <= countUpTo;
    return new SegmentHits(hits, new Total(whole ? count : countUpTo, whole));
  }

  final class Best implements Collector {
    private final List<TopScoreDocCollector> segments = new ArrayList<>();
    private Weight weight;

    @Override
    public void setWeight(Weight weight) {
      this.weight = weight;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      int most = Math.min(number, leaf.reader().maxDoc());
      TopScoreDocCollector segment =
          new TopScoreDocCollectorManager(most, null, countUpTo).newCollector();
      segment.setWeight(weight);
      segments.add(segment);
      return segment.getLeafCollector(leaf);
    }

    @Override
    public ScoreMode scoreMode() {
      return countUpTo == Integer.MAX_VALUE ? ScoreMode.COMPLETE : ScoreMode.TOP_SCORES;
    }
  }
}
