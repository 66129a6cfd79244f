package dev.dateline.benchmarks.part;

import dev.dateline.article.Mention;
import dev.dateline.extract.EntityExtractor;
import dev.dateline.extract.TokenizedText;
import java.util.List;

/** Finds no persons or locations, which leaves the dates to be found by the shipped extractors. */
public final class OnlyDates implements EntityExtractor {
  /** What it is called. */
  public static final String NAME = "benchmark-dates";

  /** For the service loader. */
  public OnlyDates() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<Mention> extract(String title, TokenizedText body) {
    return List.of();
  }
}
