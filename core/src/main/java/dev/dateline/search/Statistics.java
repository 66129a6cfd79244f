package dev.dateline.search;

import dev.dateline.ArchiveStats;
import dev.dateline.ArchiveStats.Part;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Field;
import dev.dateline.index.CommitData;
import dev.dateline.index.IndexFields;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;

/** Counts what an index holds. */
final class Statistics {
  private static final long SECONDS_A_DAY = 86_400;

  private Statistics() {}

  static ArchiveStats of(IndexSearcher searcher, Map<Part, Long> parts) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    CommitData commit = commit(reader);
    int articles = reader.numDocs();
    SourceFiles files = SourceFiles.of(reader);
    return new ArchiveStats(
        articles,
        articles - searcher.count(LuceneQueries.of(DateQueries.present(Field.DATE))),
        published(reader),
        different(reader, Field.PERSON),
        different(reader, Field.LOCATION),
        different(reader, Field.OUTLET),
        commit.extractions(),
        commit.counted(),
        parts.values().stream().mapToLong(Long::longValue).sum(),
        parts,
        files.number(),
        files.largest());
  }

  private static CommitData commit(IndexReader reader) throws IOException {
    return CommitData.of(((DirectoryReader) reader).getIndexCommit().getUserData());
  }

  private static Optional<DateSpan> published(IndexReader reader) throws IOException {
    byte[] first = PointValues.getMinPackedValue(reader, IndexFields.DATE);
    byte[] last = PointValues.getMaxPackedValue(reader, IndexFields.DATE);
    return first == null
        ? Optional.empty()
        : Optional.of(new DateSpan(day(first), later(day(last), reader)));
  }

  /** A last article of which only the month or year is known lasts beyond its first day. */
  private static LocalDate later(LocalDate last, IndexReader reader) throws IOException {
    byte[] spans = PointValues.getMaxPackedValue(reader, IndexFields.DATE_SPAN);
    if (spans == null) {
      return last;
    }
    LocalDate end = LocalDate.ofEpochDay(IntPoint.decodeDimension(spans, Integer.BYTES));
    return end.isAfter(last) ? end : last;
  }

  private static LocalDate day(byte[] packed) {
    return LocalDate.ofEpochDay(Math.floorDiv(LongPoint.decodeDimension(packed, 0), SECONDS_A_DAY));
  }

  /** Different values; those of deleted articles count until their segment is merged. */
  private static long different(IndexReader reader, Field field) throws IOException {
    SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, IndexFields.facet(field));
    return values == null ? 0 : values.getValueCount();
  }
}
