package dev.dateline.cli;

/** How an article is written. */
enum ArticleFormat {
  /** For people. */
  TEXT,
  /** One object. */
  JSON,
  /** A page. */
  HTML;

  static final class Names extends Choice<ArticleFormat> {
    Names() {
      super(values());
    }
  }
}
