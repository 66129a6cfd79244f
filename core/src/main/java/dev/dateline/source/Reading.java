package dev.dateline.source;

import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import java.util.Objects;

/** What became of one record of a source. */
public sealed interface Reading {
  /**
   * Where it lies.
   *
   * @return the place
   */
  Origin origin();

  /**
   * It is an article.
   *
   * @param article the article
   */
  record Read(RawArticle article) implements Reading {
    /** Checks for null. */
    public Read {
      Objects.requireNonNull(article, "article");
    }

    @Override
    public Origin origin() {
      return article.origin();
    }
  }

  /**
   * It should be an article and cannot be read.
   *
   * @param origin where it lies
   * @param reason what is wrong, in one line
   */
  record Failed(Origin origin, String reason) implements Reading {
    /** Checks for nulls. */
    public Failed {
      Objects.requireNonNull(origin, "origin");
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * It is not an article, such as an image among the pages.
   *
   * @param origin where it lies
   * @param reason why it was passed over, in one line
   */
  record Skipped(Origin origin, String reason) implements Reading {
    /** Checks for nulls. */
    public Skipped {
      Objects.requireNonNull(origin, "origin");
      Objects.requireNonNull(reason, "reason");
    }
  }
}
