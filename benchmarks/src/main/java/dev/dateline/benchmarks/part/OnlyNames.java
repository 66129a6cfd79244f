package dev.dateline.benchmarks.part;

import dev.dateline.article.DateSpan;
import dev.dateline.article.Dateline;
import dev.dateline.article.Mention;
import dev.dateline.article.PublishedDate;
import dev.dateline.article.RawArticle;
import dev.dateline.extract.DateExtractor;
import dev.dateline.extract.ExtractionOptions;
import dev.dateline.extract.PublishedDateDetector;
import dev.dateline.extract.TokenizedText;
import java.util.List;
import java.util.Optional;

/** Finds no dates, which leaves persons and locations to be found by the shipped extractor. */
public final class OnlyNames implements DateExtractor, PublishedDateDetector {
  /** What it is called. */
  public static final String NAME = "benchmark-names";

  /** For the service loader. */
  public OnlyNames() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<Mention> extract(TokenizedText text, Optional<DateSpan> published) {
    return List.of();
  }

  @Override
  public Optional<PublishedDate> detect(
      RawArticle article, Optional<Dateline> dateline, ExtractionOptions options) {
    return Optional.empty();
  }
}
