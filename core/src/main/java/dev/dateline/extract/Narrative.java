package dev.dateline.extract;

import dev.dateline.article.DateSpan;
import dev.dateline.extract.DateExpression.Fixed;
import java.util.List;
import java.util.Optional;

/** Tells histories from news: texts whose dates mostly say a year long before their own. */
final class Narrative {
  private static final int MIN_DATES = 6;
  private static final int YEARS_AWAY = 2;

  private Narrative() {}

  static boolean is(List<ParsedDate> dates, Optional<DateSpan> published) {
    long far = dates.stream().filter(date -> isFar(date, published)).count();
    long near = dates.stream().filter(date -> isNear(date, published)).count();
    return far >= MIN_DATES && far > 4 * near;
  }

  private static boolean isFar(ParsedDate date, Optional<DateSpan> published) {
    return date.expression() instanceof Fixed fixed
        && published
            .map(span -> Math.abs(span.start().getYear() - fixed.span().start().getYear()))
            .filter(years -> years < YEARS_AWAY)
            .isEmpty();
  }

  private static boolean isNear(ParsedDate date, Optional<DateSpan> published) {
    return date.expression() instanceof Fixed
        ? !isFar(date, published)
        : date.rule().equals("weekday") || date.rule().equals("unit");
  }
}
