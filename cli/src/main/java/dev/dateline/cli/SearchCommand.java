package dev.dateline.cli;

import dev.dateline.Archive;
import dev.dateline.SearchRequest;
import dev.dateline.article.ArticleId;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code search}. */
@Command(
    name = "search",
    description = "Finds articles.",
    preprocessor = QueryArguments.class,
    sortOptions = false,
    synopsisHeading = "Usage: ",
    customSynopsis = "dateline search [OPTIONS] QUERY... | --queries FILE",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Exit code: 0 found; 1 nothing found; 2 error; 3 --strict and a bad line.",
      "",
      "Examples:",
      "  dateline search peace talks -nuclear",
      "  dateline search '\"peace process\" AND person:lavrov' --since 2021-04",
      "  dateline search --location pakistan --last 7d --sort newest",
      "  dateline search --count 'date:1987 wheat'",
      "  dateline search --like 3f2a90c17be4d5608812 --location pakistan",
      "  dateline search --all --format jsonl election > hits.jsonl",
      "  dateline search --queries topics.tsv --any -n 1000 --format trec > run.txt"
    })
final class SearchCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description =
          "Many queries: lines of an id, a TAB and a query; - reads standard input. Blank lines"
              + " and lines that start with # are skipped. A bad line does not stop the rest; with"
              + " --strict the exit code is then 3.")
  private String queries;

  @Option(
      names = "--like",
      paramLabel = "ID",
      description = "Articles that resemble one, the most alike first.")
  private String like;

  @Mixin private IndexLocation location = new IndexLocation();

  @Mixin
  @SuppressWarnings("unused")
  private CommonOptions common;

  @Mixin private ArticleQuery articles = new ArticleQuery();

  @ArgGroup(validate = false, heading = "%nResults:%n", order = 3)
  private ResultOptions results = new ResultOptions();

  SearchCommand(Console console) {
    this.console = console;
  }

  /** Adds a word of the query, as picocli does. */
  void add(String word) {
    articles.add(word);
  }

  /** Sets an option without a value, as picocli does; false where this is none of the common. */
  boolean set(String option) {
    return articles.set(option) || results.set(option);
  }

  /** Sets an option to a value, as picocli does; false where this is none of the common. */
  boolean set(String option, String value) {
    return location.set(option, value) || articles.set(option, value) || results.set(option, value);
  }

  @Override
  public Integer call() throws IOException {
    return queries == null ? single() : batch();
  }

  private int single() throws IOException {
    if (articles.isNone() && like == null) {
      throw new UsageException("expected words to search for, or a filter such as --since");
    }
    SearchRequest request = request(articles.request());
    try (Archive archive = location.open(console)) {
      if (lacksModel(archive)) {
        return ExitCode.NOTHING;
      }
      return results.run(archive, request, console);
    }
  }

  private int batch() throws IOException {
    if (!articles.words().isEmpty()) {
      throw new UsageException(
          "--queries reads a file; leave out '" + articles.words().getFirst() + "'");
    }
    BatchHits hits = results.batch(console);
    try (Archive archive = location.open(console)) {
      if (lacksModel(archive)) {
        return ExitCode.NOTHING;
      }
      return new BatchFile(queries, console)
          .forEach(
              query ->
                  results.run(
                      archive, request(articles.request(query.text())), console, query, hits))
          .exitCode(articles.isStrict());
    }
  }

  /** Whether articles like one are asked for that is not there; the user is told. */
  private boolean lacksModel(Archive archive) throws IOException {
    if (like == null || archive.article(ArticleId.given(like)).isPresent()) {
      return false;
    }
    console.complain("no article '" + like + "' in this index");
    return true;
  }

  private SearchRequest request(SearchRequest.Builder request) {
    results.addTo(request);
    if (like != null) {
      request.like(ArticleId.given(like));
    }
    return request.build();
  }
}
