package dev.dateline.cli;

import dev.dateline.Archive;
import dev.dateline.Match;
import dev.dateline.SearchRequest;
import dev.dateline.article.Article;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code show}. */
@Command(
    name = "show",
    description = "Shows one article.",
    sortOptions = false,
    synopsisHeading = "Usage: ",
    customSynopsis = "dateline show [OPTIONS] ID",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Exit code: 0 shown; 1 there is none of that id; 2 error.",
      "",
      "Examples:",
      "  dateline show 9f2c41d07ab35e6688d1",
      "  dateline show 9f2c41d07ab35e6688d1 --query 'peace w/5 talks'",
      "  dateline show 9f2c41d07ab35e6688d1 --query wheat --format html > wheat.html",
      "  dateline search -n1 --format ids wheat | xargs dateline show"
    })
final class ShowCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ArticleChoice choice;

  @Option(
      names = "--query",
      paramLabel = "QUERY",
      description = "Mark what meets a query: by colour, in HTML by <mark>, in JSON by offsets.")
  private String query;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = ArticleFormat.Names.class,
      completionCandidates = ArticleFormat.Names.class,
      description = "How it is written: ${COMPLETION-CANDIDATES}.")
  private ArticleFormat format = ArticleFormat.TEXT;

  @Mixin private ColorOption color;

  @Mixin
  @SuppressWarnings("unused")
  private CommonOptions common;

  @ArgGroup(validate = false, heading = "%nHow the query is read:%n")
  private ReadingOptions reading = new ReadingOptions();

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Archive archive = choice.open(console)) {
      Optional<Article> article = choice.find(archive, console);
      if (article.isEmpty()) {
        return ExitCode.NOTHING;
      }
      write(archive, new MatchedArticle(article.get(), matches(archive)));
      return ExitCode.DONE;
    }
  }

  private List<Match> matches(Archive archive) throws IOException {
    return query == null
        ? List.of()
        : choice.matches(archive, SearchRequest.builder(query).options(reading.options()), console);
  }

  private void write(Archive archive, MatchedArticle article) throws IOException {
    switch (format) {
      case TEXT -> new ArticleText(console.out(), color.style(console)).write(article);
      case JSON -> ArticleJson.write(article, console.out());
      case HTML -> console.out().print(ArticlePage.of(article, archive.stats()).text());
    }
  }
}
