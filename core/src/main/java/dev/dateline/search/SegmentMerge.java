package dev.dateline.search;

import dev.dateline.index.IndexFields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/**
 * Puts the hits of several segments, each in order, into one order: by score, then by date, then by
 * id. Dates and ids are read only of those that come to be compared by them.
 */
final class SegmentMerge {
  private final List<LeafReaderContext> leaves;
  private final boolean oldestFirst;
  private final PriorityQueue<Segment> segments = new PriorityQueue<>();

  private SegmentMerge(Moment moment, boolean oldestFirst) {
    this.leaves = moment.getIndexReader().leaves();
    this.oldestFirst = oldestFirst;
  }

  static List<ScoreDoc> of(
      Moment moment, List<ScoreDoc[]> segments, boolean oldestFirst, int number) {
    SegmentMerge merge = new SegmentMerge(moment, oldestFirst);
    for (ScoreDoc[] hits : segments) {
      merge.add(merge.new Segment(hits));
    }
    return merge.first(number);
  }

  private void add(Segment segment) {
    if (segment.next < segment.hits.length) {
      segments.add(segment);
    }
  }

  private List<ScoreDoc> first(int number) {
    List<ScoreDoc> first = new ArrayList<>();
    while (first.size() < number && !segments.isEmpty()) {
      Segment segment = segments.poll();
      first.add(segment.take());
      add(segment);
    }
    return first;
  }

  /** The hits of a segment that were not taken yet. */
  private final class Segment implements Comparable<Segment> {
    private final ScoreDoc[] hits;
    private int next;
    private Key key;

    Segment(ScoreDoc[] hits) {
      this.hits = hits;
    }

    ScoreDoc take() {
      key = null;
      return hits[next++];
    }

    @Override
    public int compareTo(Segment other) {
      int better = Float.compare(other.hits[other.next].score, hits[next].score);
      return better != 0 ? better : key().compareTo(other.key());
    }

    private Key key() {
      if (key == null) {
        key = new Key(hits[next].doc);
      }
      return key;
    }
  }

  /** What decides between equal scores. */
  private final class Key implements Comparable<Key> {
    private final LeafReaderContext leaf;
    private final int document;
    private final long rank;

    Key(int document) {
      this.leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
      this.document = document - leaf.docBase;
      this.rank = rank();
    }

    /** Smaller for what comes first; undated articles come last. */
    private long rank() {
      try {
        NumericDocValues dates = DocValues.getNumeric(leaf.reader(), IndexFields.DATE);
        if (!dates.advanceExact(document)) {
          return Long.MAX_VALUE;
        }
        return oldestFirst ? dates.longValue() : -dates.longValue();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private BytesRef id() {
      try {
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), IndexFields.ID);
        ids.advanceExact(document);
        return BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public int compareTo(Key other) {
      int earlier = Long.compare(rank, other.rank);
      return earlier != 0 ? earlier : id().compareTo(other.id());
    }
  }
}
