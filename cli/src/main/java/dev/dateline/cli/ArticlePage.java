package dev.dateline.cli;

import dev.dateline.ArchiveStats;

/** A page with an article, what is known of it, and marks where it meets a query. */
final class ArticlePage {
  private ArticlePage() {}

  static Page of(MatchedArticle matched, ArchiveStats stats) {
    Html html = new Html();
    html.open("article");
    html.open("h1").text(matched.title()).close().line();
    html.open("dl").line();
    ArticleFacts.of(matched.article())
        .forEach((label, value) -> html.element("dt", label).element("dd", value).line());
    html.close().line();
    html.open("div", "class", "body").text(matched.body()).close().close().line();
    return new Page(matched.title().text(), html, stats);
  }
}
