package dev.dateline.extract;

import dev.dateline.article.DateSpan;
import dev.dateline.extract.DateExpression.Anchor;
import dev.dateline.extract.DateExpression.Fixed;
import dev.dateline.extract.DateExpression.Shifted;
import dev.dateline.extract.DateExpression.Weekday;
import java.util.List;
import java.util.Optional;

/**
 * Tells histories from news: texts in which most dates say a year that is not their own, and few
 * are told from the day of publication.
 */
final class Narrative {
  private static final int MIN_DATES = 8;
  private static final int MAJORITY = 2;
  private static final int YEARS_AWAY = 2;

  private final Optional<DateSpan> published;

  private Narrative(Optional<DateSpan> published) {
    this.published = published;
  }

  static boolean is(List<ParsedDate> dates, Optional<DateSpan> published) {
    if (dates.size() < MIN_DATES) {
      return false;
    }
    Narrative narrative = new Narrative(published);
    long far = dates.stream().map(ParsedDate::expression).filter(narrative::isFar).count();
    long near = dates.stream().map(ParsedDate::expression).filter(narrative::isNear).count();
    return far >= MIN_DATES && far > MAJORITY * near;
  }

  private boolean isFar(DateExpression date) {
    return date instanceof Fixed fixed && yearsAway(fixed) >= YEARS_AWAY;
  }

  private boolean isNear(DateExpression date) {
    return switch (date) {
      case Fixed fixed -> yearsAway(fixed) == 0;
      case Shifted shifted -> shifted.anchor() == Anchor.PUBLISHED;
      case Weekday ignored -> true;
      default -> false;
    };
  }

  private int yearsAway(Fixed date) {
    return published
        .map(span -> Math.abs(span.start().getYear() - date.span().start().getYear()))
        .orElse(YEARS_AWAY);
  }
}
