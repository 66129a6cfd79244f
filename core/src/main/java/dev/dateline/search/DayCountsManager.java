package dev.dateline.search;

import dev.dateline.index.IndexFields;
import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collects published days. Documents are sorted by date, so that days come in runs. */
final class DayCountsManager implements CollectorManager<DayCountsManager.DayCollector, DayCounts> {
  private static final long SECONDS_A_DAY = 86_400;

  private final long firstDay;
  private final long lastDay;

  private DayCountsManager(long firstDay, long lastDay) {
    this.firstDay = firstDay;
    this.lastDay = lastDay;
  }

  /** Counts the days of an index. */
  static DayCountsManager of(IndexReader reader) throws IOException {
    long first = DocValuesSkipper.globalMinValue(reader, IndexFields.DATE);
    long last = DocValuesSkipper.globalMaxValue(reader, IndexFields.DATE);
    return first > last ? new DayCountsManager(0, -1) : new DayCountsManager(day(first), day(last));
  }

  private static long day(long seconds) {
    return Math.floorDiv(seconds, SECONDS_A_DAY);
  }

  @Override
  public DayCollector newCollector() {
    return new DayCollector(new DayCounts(firstDay, lastDay));
  }

  @Override
  public DayCounts reduce(Collection<DayCollector> collectors) {
    DayCounts all = new DayCounts(firstDay, lastDay);
    collectors.forEach(collector -> all.add(collector.counts));
    return all;
  }

  static final class DayCollector extends SimpleCollector {
    private final DayCounts counts;
    private NumericDocValues dates;
    private long start;
    private int run;

    private DayCollector(DayCounts counts) {
      this.counts = counts;
    }

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
      long published = dates.longValue();
      if (published < start || published >= start + SECONDS_A_DAY) {
        endRun();
        start = day(published) * SECONDS_A_DAY;
      }
      run++;
    }

    @Override
    public void finish() {
      endRun();
    }

    private void endRun() {
      if (run > 0) {
        counts.add(day(start), run);
        run = 0;
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
