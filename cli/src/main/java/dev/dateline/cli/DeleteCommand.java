package dev.dateline.cli;

import dev.dateline.Archive;
import dev.dateline.SearchRequest;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Field;
import dev.dateline.query.Query;
import dev.dateline.query.QueryOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code delete}. */
@Command(
    name = "delete",
    description = "Removes articles from the index: those named, or those that a query finds.",
    sortOptions = false,
    synopsisHeading = "Usage: ",
    customSynopsis = {"dateline delete [OPTIONS] ID...", "dateline delete [OPTIONS] --query QUERY"},
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "A query is read strictly, so that nothing is removed by mistake. What was",
      "removed comes back when its file changes, or is indexed with other options.",
      "",
      "Exit code: 0 removed; 1 nothing to remove; 2 error.",
      "",
      "Examples:",
      "  dateline delete 77ebdff444cc2daf099c",
      "  dateline delete --dry-run --query 'outlet:\"Harbour Gazette\"' --until 1999"
    })
final class DeleteCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "ID",
      hideParamSyntax = true,
      description = "Ids of articles, as search shows them.")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--query", paramLabel = "QUERY", description = "What to remove; '*' is all.")
  private String query;

  @Option(names = "--dry-run", description = "Only say how many there are.")
  private boolean dryRun;

  @Mixin private IndexLocation location;

  @Mixin
  @SuppressWarnings("unused")
  private CommonOptions common;

  @ArgGroup(validate = false, heading = "%nWhen, who, where, with --query:%n", order = 1)
  private Filters filters = new Filters();

  DeleteCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    SearchRequest request = request();
    try (Archive archive = location.open(console)) {
      long count = dryRun ? archive.count(request) : archive.delete(request);
      console.say(
          String.format(Locale.ROOT, "%,d %s", count, dryRun ? "would be removed" : "removed"));
      return count > 0 ? ExitCode.DONE : ExitCode.NOTHING;
    }
  }

  private SearchRequest request() {
    if (ids.isEmpty() == (query == null)) {
      throw new UsageException("expected either ids of articles or --query");
    }
    if (query == null && !filters.areNone()) {
      throw new UsageException("filters go with --query, not with ids");
    }
    QueryOptions strict = QueryOptions.standard().withStrict(true);
    SearchRequest.Builder request = SearchRequest.builder(query == null ? "" : query);
    if (query == null) {
      request.filter(anyOf(ids));
    }
    filters.addTo(request, new DateArguments(strict));
    return request.options(strict).build();
  }

  private static Query anyOf(List<String> ids) {
    List<Query> articles = ids.stream().map(DeleteCommand::article).toList();
    return articles.size() == 1 ? articles.getFirst() : new Query.Or(articles);
  }

  private static Query article(String id) {
    return new Query.Word(Field.ID, ArticleId.given(id).value());
  }
}
