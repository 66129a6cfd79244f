package dev.dateline.extract;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.RawArticle;

/** Makes articles of raw articles. Thread-safe. */
public final class Extraction {
  private final DateExtraction dates;
  private final EntityExtraction entities;
  private final Defaults defaults;

  private Extraction(ExtractionOptions options) {
    this.dates = DateExtraction.of(options);
    this.entities = EntityExtraction.of(options);
    this.defaults = new Defaults(options.defaults());
  }

  /**
   * Loads the extractors that the options name.
   *
   * @param options how articles are extracted
   * @return the extraction
   * @throws IllegalArgumentException when no extractor has the name
   */
  public static Extraction of(ExtractionOptions options) {
    return new Extraction(options);
  }

  /**
   * Extracts one article. What the source gave beats what is extracted.
   *
   * @param raw as its source gave it
   * @return the article
   */
  public Article apply(RawArticle raw) {
    return extract(defaults.fill(raw));
  }

  private Article extract(RawArticle raw) {
    TokenizedText body = TokenizedText.of(raw.body());
    DateExtraction.Dates found = dates.apply(raw, body);
    EntityExtraction.Entities named = defaults.fill(entities.apply(raw, body));
    return new Article(
        raw.id().map(ArticleId::given).orElseGet(() -> ArticleId.derived(raw.origin())),
        raw.origin(),
        raw.title(),
        raw.body(),
        found.published(),
        found.dateline(),
        named.persons(),
        named.locations(),
        Mentions.merge(named.mentions(), found.mentions()),
        raw.authors(),
        raw.outlet(),
        raw.section(),
        raw.language(),
        raw.url(),
        raw.topics());
  }
}
