package dev.dateline.extract;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.RawArticle;

/** Makes articles of raw articles. Thread-safe. */
public final class Extraction {
  private final DateExtraction dates;
  private final EntityExtraction entities;
  private final Defaults defaults;
  private final ExtractionVersion version;

  private Extraction(ExtractionOptions options) {
    this.dates = DateExtraction.of(options);
    this.entities = EntityExtraction.of(options);
    this.defaults = new Defaults(options.defaults());
    this.version = version(options.statistics());
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

  private ExtractionVersion version(ArchiveStatistics statistics) {
    ExtractionVersion.Builder parts = new ExtractionVersion.Builder();
    dates.describe(parts);
    entities.describe(parts);
    return parts.part("statistics", Long.toString(statistics.articles())).build();
  }

  /**
   * What decides what is made of an article.
   *
   * @return always the same
   */
  public ExtractionVersion version() {
    return version;
  }

  /**
   * Whether names are looked for in the text.
   *
   * @return false for {@code none}, where only given ones count
   */
  public boolean findsNames() {
    return entities.finds();
  }

  /**
   * Extracts one article. What the source gave beats what is extracted.
   *
   * @param raw as its source gave it
   * @return the article
   */
  public Article apply(RawArticle raw) {
    return extract(raw).article();
  }

  /**
   * Extracts one article, and keeps what it was made of.
   *
   * @param raw as its source gave it
   * @return the article and its makings
   */
  public Extracted extract(RawArticle raw) {
    RawArticle filled = defaults.fill(raw);
    TokenizedText body = TokenizedText.of(filled.body());
    return new Extracted(filled, article(filled, body), body);
  }

  private Article article(RawArticle raw, TokenizedText body) {
    DateExtraction.Dates found = dates.apply(raw, body);
    EntityExtraction.Entities named = entities.apply(raw, body);
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
