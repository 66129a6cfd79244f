package dev.dateline.search;

import dev.dateline.index.IndexFields;
import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Collects published days. Documents are sorted by date, so that days come in runs and each run is
 * one step into the map.
 */
final class DayCountsManager implements CollectorManager<DayCountsManager.DayCollector, DayCounts> {
  private static final long SECONDS_A_DAY = 86_400;

  @Override
  public DayCollector newCollector() {
    return new DayCollector();
  }

  @Override
  public DayCounts reduce(Collection<DayCollector> collectors) {
    DayCounts all = new DayCounts();
    collectors.forEach(collector -> all.add(collector.counts));
    return all;
  }

  static final class DayCollector extends SimpleCollector {
    private final DayCounts counts = new DayCounts();
    private NumericDocValues dates;
    private long day;
    private long run;

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      dates = DocValues.getNumeric(leaf.reader(), IndexFields.DATE);
    }

    @Override
    public void collect(int document) throws IOException {
      if (!dates.advanceExact(document)) {
        counts.addUndated(1);
        return;
      }
      long published = Math.floorDiv(dates.longValue(), SECONDS_A_DAY);
      if (published != day) {
        endRun();
        day = published;
      }
      run++;
    }

    @Override
    public void finish() {
      endRun();
    }

    private void endRun() {
      if (run > 0) {
        counts.add(day, run);
        run = 0;
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
