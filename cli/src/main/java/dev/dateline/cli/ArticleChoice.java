package dev.dateline.cli;

import dev.dateline.Archive;
import dev.dateline.Hit;
import dev.dateline.Match;
import dev.dateline.SearchRequest;
import dev.dateline.SearchResult;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Field;
import dev.dateline.query.Query;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** One article of an index, named by its id. */
final class ArticleChoice {
  @Parameters(paramLabel = "ID", description = "Id of an article, as search shows it.")
  private String id;

  @Mixin private IndexLocation location;

  Archive open(Console console) throws IOException {
    return location.open(console);
  }

  /** The article; where there is none, the user is told. */
  Optional<Article> find(Console console) throws IOException {
    try (Archive archive = open(console)) {
      return find(archive, console);
    }
  }

  /** The article; where there is none, the user is told. */
  Optional<Article> find(Archive archive, Console console) throws IOException {
    Optional<Article> article = archive.article(ArticleId.given(id));
    if (article.isEmpty()) {
      console.complain("no article '" + id + "' in this index");
    }
    return article;
  }

  /** Where the article beside its id meets a query; where it does not, the user is told. */
  List<Match> matches(Archive archive, SearchRequest.Builder query, Console console)
      throws IOException {
    Query itself = new Query.Word(Field.ID, id);
    SearchResult result = archive.search(query.filter(itself).limit(1).snippets(1).build());
    new QueryWords(console).warn(result.query());
    if (result.hits().isEmpty()) {
      String read = archive.search(query.filters(List.of()).limit(0).build()).query().readAs();
      console.say("the article does not match; read as: " + read);
    }
    return result.hits().stream()
        .map(Hit::matches)
        .flatMap(List::stream)
        .filter(match -> match.field() != Field.ID)
        .toList();
  }
}
