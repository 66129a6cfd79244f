package dev.dateline.extract;

import dev.dateline.article.Article;
import dev.dateline.article.RawArticle;
import java.util.Objects;

/**
 * An article beside what it was made of. Extracting {@link #raw()} again, by the same options,
 * makes the same article.
 *
 * @param raw what was given: by the source, and by defaults for what the source lacks
 * @param article what was made of it
 * @param body the text, tokenised
 */
public record Extracted(RawArticle raw, Article article, TokenizedText body) {
  /** Checks for nulls. */
  public Extracted {
    Objects.requireNonNull(raw, "raw");
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(body, "body");
  }
}
