package dev.dateline.cli;

import dev.dateline.SearchRequest;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How counts are written, and where to. */
final class CountOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = CountFormat.Names.class,
      completionCandidates = CountFormat.Names.class,
      description = "How counts are written: ${COMPLETION-CANDIDATES}.")
  private CountFormat format = CountFormat.TEXT;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Also write a page with the chart and the figures.")
  private Path page;

  @ArgGroup(validate = false)
  private TimeLimit time = new TimeLimit();

  @ArgGroup(validate = false)
  private ColorOption color = new ColorOption();

  /** What to count over, without hits. */
  SearchRequest request(ArticleQuery articles) {
    SearchRequest.Builder request = articles.request().limit(0).snippets(0);
    time.addTo(request);
    return request.build();
  }

  CountFormat format() {
    return format;
  }

  /** Whether people look at the counts. */
  boolean isForPeople() {
    return format == CountFormat.TEXT || page != null;
  }

  Style style(Console console) {
    return color.style(console);
  }

  /** The file of the page, where one is asked for. */
  Optional<Path> page() {
    return Optional.ofNullable(page);
  }
}
