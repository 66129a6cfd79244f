package dev.dateline.search;

import dev.dateline.article.Field;
import dev.dateline.index.IndexFields;
import dev.dateline.query.Query.DateRange;
import java.time.LocalDate;
import java.util.List;

/** Days as an index finds them. */
final class DateQueries {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final long SECONDS_A_DAY = 86_400;

  private DateQueries() {}

  /** Articles published within, or that mention a date which overlaps. */
  static IndexQuery range(DateRange range, boolean partialDates) {
    LocalDate from = range.from().orElse(FIRST);
    LocalDate to = range.to().orElse(LAST);
    if (range.field() == Field.MENTIONS) {
      return overlap(IndexFields.MENTIONS, from, to);
    }
    IndexQuery published = published(from, to);
    return partialDates
        ? IndexQuery.anyOf(List.of(published, overlap(IndexFields.DATE_SPAN, from, to)))
            .orElseThrow()
        : published;
  }

  /** Articles that have a value of a field; all of them have an id. */
  static IndexQuery present(Field field) {
    return field == Field.ID
        ? new IndexQuery.All()
        : new IndexQuery.Term(IndexFields.HAS, field.label());
  }

  private static IndexQuery published(LocalDate from, LocalDate to) {
    return new IndexQuery.Published(
        from.toEpochDay() * SECONDS_A_DAY, (to.toEpochDay() + 1) * SECONDS_A_DAY - 1);
  }

  private static IndexQuery overlap(String name, LocalDate from, LocalDate to) {
    return new IndexQuery.Overlap(
        name, Math.toIntExact(from.toEpochDay()), Math.toIntExact(to.toEpochDay()));
  }
}
