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
  private static final int MAJORITY = 3;
  private static final int YEARS_AWAY = 2;

  private final CalendarTokens tokens;
  private final Optional<DateSpan> published;

  private Narrative(CalendarTokens tokens, Optional<DateSpan> published) {
    this.tokens = tokens;
    this.published = published;
  }

  static boolean is(CalendarTokens tokens, List<ParsedDate> dates, Optional<DateSpan> published) {
    return dates.size() >= MIN_DATES && new Narrative(tokens, published).is(dates);
  }

  private boolean is(List<ParsedDate> dates) {
    int far = 0;
    int near = 0;
    int at = 0;
    boolean quoted = false;
    for (ParsedDate date : dates) {
      quoted = isQuoted(quoted, at, date.from());
      at = date.from();
      far += isFar(date.expression()) ? 1 : 0;
      near += !quoted && isNear(date.expression()) ? 1 : 0;
    }
    return far >= MIN_DATES && far > MAJORITY * near;
  }

  /** Whether a position lies in a quotation, whose today is not that of the text. */
  private boolean isQuoted(boolean before, int from, int to) {
    boolean quoted = before;
    for (int i = from; i < to; i++) {
      quoted =
          switch (tokens.kind(i)) {
            case PARAGRAPH -> false;
            case SIGN -> isQuote(i) != quoted;
            default -> quoted;
          };
    }
    return quoted;
  }

  private boolean isQuote(int i) {
    return "\"\u201c\u201d".indexOf(tokens.text().charAt(tokens.start(i))) >= 0;
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
