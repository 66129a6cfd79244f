package dev.dateline.cli;

import dev.dateline.Archive;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** One article of an index, named by its id. */
final class ArticleChoice {
  @Parameters(paramLabel = "ID", description = "Id of an article, as search shows it.")
  private String id;

  @Mixin private IndexLocation location;

  /** The article; where there is none, the user is told. */
  Optional<Article> find(Console console) throws IOException {
    try (Archive archive = location.open(console)) {
      Optional<Article> article = archive.article(ArticleId.given(id));
      if (article.isEmpty()) {
        console.complain("no article '" + id + "' in this index");
      }
      return article;
    }
  }
}
