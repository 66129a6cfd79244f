package dev.dateline.benchmarks.floor;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Counts articles by day from their doc values.
 *
 * @param first days since 1970 of the first day counted
 * @param last of the last
 */
record FloorDays(int first, int last) implements CollectorManager<FloorDays.Days, int[]> {
  private static final int SECONDS_A_DAY = 86_400;

  @Override
  public Days newCollector() {
    return new Days(first, last);
  }

  @Override
  public int[] reduce(Collection<Days> collectors) {
    int[] counts = new int[last - first + 1];
    for (Days days : collectors) {
      for (int i = 0; i < counts.length; i++) {
        counts[i] += days.counts[i];
      }
    }
    return counts;
  }

  static final class Days extends SimpleCollector {
    private final int[] counts;
    private final int first;
    private NumericDocValues seconds;

    private Days(int first, int last) {
      this.counts = new int[last - first + 1];
      this.first = first;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      seconds = DocValues.getNumeric(leaf.reader(), FloorFields.DATE);
    }

    @Override
    public void collect(int document) throws IOException {
      if (seconds.advanceExact(document)) {
        counts[(int) Math.floorDiv(seconds.longValue(), SECONDS_A_DAY) - first]++;
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
