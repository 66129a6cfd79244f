package dev.dateline.extract;

import dev.dateline.article.Mention;
import java.util.List;

/** Finds the persons and locations named in a text. Implementations are thread-safe. */
public interface EntityExtractor {
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
   * Finds mentions of persons and locations.
   *
   * @param title the headline, as context; mentions are of the body only
   * @param body the body, tokenised
   * @return mentions of persons and locations, ordered by start, not overlapping
   */
  List<Mention> extract(String title, TokenizedText body);
}
