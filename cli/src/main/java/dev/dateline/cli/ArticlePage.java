package dev.dateline.cli;

import dev.dateline.ArchiveStats;
import dev.dateline.Snippet;
import dev.dateline.article.Article;

/** A page with an article, what is known of it, and marks where it meets a query. */
final class ArticlePage {
  private ArticlePage() {}

  static Page of(MatchedArticle matched, ArchiveStats stats) {
    Article article = matched.article();
    String title = article.title().isBlank() ? "(no title)" : Printable.line(article.title());
    Html html = new Html();
    html.open("article");
    html.open("h1").text(shown(matched.title(), title)).close().line();
    html.open("dl").line();
    ArticleFacts.of(article)
        .forEach((label, value) -> html.element("dt", label).element("dd", value).line());
    html.close().line();
    html.open("div", "class", "body").text(matched.body()).close().close().line();
    return new Page(title, html, stats);
  }

  private static Snippet shown(Snippet title, String otherwise) {
    return title.text().isBlank()
        ? new Snippet(title.field(), 0, otherwise, title.matches())
        : title;
  }
}
