package dev.dateline.cli;

import dev.dateline.article.Article;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code explain}. */
@Command(
    name = "explain",
    description = "Shows where the values of an article came from: rules, spans, candidates.",
    sortOptions = false,
    synopsisHeading = "Usage: ",
    customSynopsis = "dateline explain [OPTIONS] ID",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Exit code: 0 shown; 1 there is none of that id; 2 error.",
      "",
      "Examples:",
      "  dateline explain 9f2c41d07ab35e6688d1",
      "  dateline explain --format json 9f2c41d07ab35e6688d1"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ArticleChoice choice;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = DocumentFormat.Names.class,
      completionCandidates = DocumentFormat.Names.class,
      description = "How it is written: ${COMPLETION-CANDIDATES}.")
  private DocumentFormat format = DocumentFormat.TEXT;

  @Mixin
  @SuppressWarnings("unused")
  private CommonOptions common;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Article> article = choice.find(console);
    if (article.isEmpty()) {
      return ExitCode.NOTHING;
    }
    switch (format) {
      case TEXT -> new ProvenanceText(console.out()).write(article.get());
      case JSON -> ProvenanceJson.write(article.get(), console.out());
    }
    return ExitCode.DONE;
  }
}
