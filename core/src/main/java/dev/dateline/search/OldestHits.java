package dev.dateline.search;

import dev.dateline.index.IndexFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Finds the oldest hits of a segment, whose documents lie newest first: looks at its end, then at
 * longer and longer parts before that, until there are enough. Undated documents lie behind all
 * others, and are taken last.
 */
final class OldestHits {
  private static final int FIRST_PART = 1024;

  /** How many times longer than all before it a part is. */
  private static final int GROWTH = 4;

  private final Moment moment;
  private final Weight weight;
  private final LeafReaderContext leaf;
  private final int number;

  private OldestHits(Moment moment, Weight weight, LeafReaderContext leaf, int number) {
    this.moment = moment;
    this.weight = weight;
    this.leaf = leaf;
    this.number = number;
  }

  /** The oldest hits of each segment, {@code number} of them or all there are. */
  static List<ScoreDoc[]> of(Moment moment, Query query, int number) throws IOException {
    Weight weight = moment.createWeight(moment.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<ScoreDoc[]> segments = new ArrayList<>();
    for (LeafReaderContext leaf : moment.getIndexReader().leaves()) {
      segments.add(new OldestHits(moment, weight, leaf, number).find());
    }
    return segments;
  }

  private ScoreDoc[] find() throws IOException {
    int dated = dated(leaf.reader());
    List<Integer> hits = new ArrayList<>(oldest(dated));
    if (hits.size() < number) {
      hits.addAll(hits(dated, leaf.reader().maxDoc()));
    }
    return hits.stream()
        .limit(number)
        .map(document -> new ScoreDoc(leaf.docBase + document, 0))
        .toArray(ScoreDoc[]::new);
  }

  private static int dated(LeafReader reader) throws IOException {
    DocValuesSkipper dates = reader.getDocValuesSkipper(IndexFields.DATE);
    return dates == null ? 0 : dates.docCount();
  }

  private List<Integer> oldest(int dated) throws IOException {
    List<Integer> newestFirst = new ArrayList<>();
    int from = dated;
    int length = Math.max(FIRST_PART, number);
    while (from > 0 && !isEnough(newestFirst, from)) {
      int to = from;
      from = Math.max(0, to - length);
      length *= GROWTH;
      newestFirst.addAll(0, hits(from, to));
    }
    return oldestFirst(newestFirst);
  }

  /** Whether enough hits are older than all documents that were not looked at. */
  private boolean isEnough(List<Integer> newestFirst, int from) throws IOException {
    if (newestFirst.size() < number) {
      return false;
    }
    long[] dates = dates(List.of(from - 1, newestFirst.get(newestFirst.size() - number)));
    return dates[1] < dates[0];
  }

  /** By date, and of one date in the order in which they lie. */
  private List<Integer> oldestFirst(List<Integer> newestFirst) throws IOException {
    long[] dates = dates(newestFirst);
    return IntStream.range(0, dates.length)
        .boxed()
        .sorted((a, b) -> Long.compare(dates[a], dates[b]))
        .map(newestFirst::get)
        .toList();
  }

  private long[] dates(List<Integer> documents) throws IOException {
    NumericDocValues values = DocValues.getNumeric(leaf.reader(), IndexFields.DATE);
    long[] dates = new long[documents.size()];
    for (int i = 0; i < dates.length; i++) {
      values.advanceExact(documents.get(i));
      dates[i] = values.longValue();
    }
    return dates;
  }

  private List<Integer> hits(int from, int to) throws IOException {
    DocumentNumbers hits = new DocumentNumbers();
    moment.searchPart(weight, leaf, from, to, hits);
    return hits.documents();
  }
}
