package dev.dateline.extract;

import dev.dateline.article.DateSpan;
import dev.dateline.article.Mention;
import java.util.List;
import java.util.Optional;

/** Finds the dates named in a text. Implementations are stateless and thread-safe. */
public interface DateExtractor {
  /**
   * The name by which it is chosen and recorded in the index.
   *
   * @return such as {@code default}
   */
  String name();

  /**
   * Grows when results change.
   *
   * @return a positive number
   */
  int version();

  /**
   * Finds mentions of dates.
   *
   * @param text the body, tokenised
   * @param published what relative dates are resolved against; without it they are left out
   * @return mentions of dates, ordered by start, not overlapping
   */
  List<Mention> extract(TokenizedText text, Optional<DateSpan> published);
}
