package dev.dateline.extract;

import dev.dateline.article.Dateline;
import dev.dateline.article.PublishedDate;
import dev.dateline.article.RawArticle;
import java.util.Optional;

/** The {@link PublishedDateDetector} called {@code none}: only what the source or user gives. */
final class GivenPublishedDate implements PublishedDateDetector {
  @Override
  public String name() {
    return "none";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Optional<PublishedDate> detect(
      RawArticle article, Optional<Dateline> dateline, ExtractionOptions options) {
    PublishedEvidence evidence = new PublishedEvidence(options);
    evidence.addGiven(article);
    evidence.addDefault(article);
    return evidence.decide();
  }
}
