package dev.dateline.extract;

import dev.dateline.article.DateSpan;
import dev.dateline.article.Mention;
import java.util.List;
import java.util.Optional;

/** The {@link DateExtractor} called {@code none}. */
final class NoDates implements DateExtractor {
  @Override
  public String name() {
    return "none";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<Mention> extract(TokenizedText text, Optional<DateSpan> published) {
    return List.of();
  }
}
