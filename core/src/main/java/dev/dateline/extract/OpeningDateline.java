package dev.dateline.extract;

import dev.dateline.article.DateSpan;
import dev.dateline.article.Dateline;
import java.util.List;
import java.util.Optional;

/**
 * A dateline before the day of publication is known.
 *
 * @param text as written
 * @param place the place
 * @param regions what lies around it, as written after it
 * @param date what it says of the day
 * @param source the agency
 */
record OpeningDateline(
    String text,
    String place,
    List<String> regions,
    Optional<DateExpression> date,
    Optional<String> source) {

  /** With the day that the dateline names, in the year of publication where it says none. */
  Dateline resolve(Optional<DateSpan> published) {
    DateContext context = DateContext.opening(published, false);
    return new Dateline(
        text, place, date.flatMap(expression -> expression.resolve(context)), source);
  }
}
