package dev.dateline.search;

import dev.dateline.article.Field;
import dev.dateline.index.IndexFields;
import dev.dateline.query.Query.DateRange;
import java.time.LocalDate;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.IndexSortSortedNumericDocValuesRangeQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Days as Lucene finds them. */
final class DateQueries {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final long SECONDS_A_DAY = 86_400;

  private DateQueries() {}

  /** Articles published within, or that mention a date which overlaps. */
  static Query range(DateRange range, boolean partialDates) {
    LocalDate from = range.from().orElse(FIRST);
    LocalDate to = range.to().orElse(LAST);
    if (range.field() == Field.MENTIONS) {
      return overlap(IndexFields.MENTIONS, from, to);
    }
    Query published = published(from, to);
    return partialDates
        ? new BooleanQuery.Builder()
            .add(published, Occur.SHOULD)
            .add(overlap(IndexFields.DATE_SPAN, from, to), Occur.SHOULD)
            .build()
        : published;
  }

  /** Articles that have a value of a field; all of them have an id. */
  static Query present(Field field) {
    return field == Field.ID
        ? MatchAllDocsQuery.INSTANCE
        : new TermQuery(new Term(IndexFields.HAS, field.label()));
  }

  private static Query published(LocalDate from, LocalDate to) {
    long first = from.toEpochDay() * SECONDS_A_DAY;
    long last = (to.toEpochDay() + 1) * SECONDS_A_DAY - 1;
    return new IndexSortSortedNumericDocValuesRangeQuery(
        IndexFields.DATE,
        first,
        last,
        new IndexOrDocValuesQuery(
            LongPoint.newRangeQuery(IndexFields.DATE, first, last),
            NumericDocValuesField.newSlowRangeQuery(IndexFields.DATE, first, last)));
  }

  private static Query overlap(String name, LocalDate from, LocalDate to) {
    return IntRange.newIntersectsQuery(
        name,
        new int[] {Math.toIntExact(from.toEpochDay())},
        new int[] {Math.toIntExact(to.toEpochDay())});
  }
}
