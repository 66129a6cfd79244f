package dev.dateline.extract;

import dev.dateline.article.Mention;
import java.util.List;

/** Finds nobody and nothing: the extractor called {@code none}. */
final class NoEntities implements EntityExtractor {
  @Override
  public String name() {
    return "none";
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
