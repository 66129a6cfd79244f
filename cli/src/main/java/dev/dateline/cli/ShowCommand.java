package dev.dateline.cli;

import dev.dateline.article.Article;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
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
      "  dateline search -n1 --format ids wheat | xargs dateline show"
    })
final class ShowCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ArticleChoice choice;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = DocumentFormat.Names.class,
      completionCandidates = DocumentFormat.Names.class,
      description = "How it is written: ${COMPLETION-CANDIDATES}.")
  private DocumentFormat format = DocumentFormat.TEXT;

  @Mixin private ColorOption color;

  @Mixin
  @SuppressWarnings("unused")
  private CommonOptions common;

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Article> article = choice.find(console);
    if (article.isEmpty()) {
      return ExitCode.NOTHING;
    }
    write(article.get());
    return ExitCode.DONE;
  }

  private void write(Article article) {
    switch (format) {
      case TEXT -> new ArticleText(console.out(), color.style(console)).write(article);
      case JSON -> ArticleJson.write(article, console.out());
    }
  }
}
