package dev.dateline.extract;

import dev.dateline.article.Dateline;
import dev.dateline.article.PublishedDate;
import dev.dateline.article.RawArticle;
import java.util.Optional;

/**
 * Finds the date an article was published. Implementations are stateless and thread-safe, and never
 * read the clock but through the options.
 */
public interface PublishedDateDetector {
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
   * Finds the date.
   *
   * @param article as its source gave it
   * @param dateline the opening of the article, where it has one
   * @param options zone and order of ambiguous dates
   * @return the date, or empty: an undated article stays undated
   */
  Optional<PublishedDate> detect(
      RawArticle article, Optional<Dateline> dateline, ExtractionOptions options);
}
