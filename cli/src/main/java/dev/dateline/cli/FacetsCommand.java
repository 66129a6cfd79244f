package dev.dateline.cli;

import dev.dateline.Archive;
import dev.dateline.Facet;
import dev.dateline.SearchRequest;
import dev.dateline.SearchResult;
import dev.dateline.article.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code facets}. */
@Command(
    name = "facets",
    description = "Counts who, where and what else is in the articles; without a query, in all.",
    preprocessor = QueryArguments.class,
    sortOptions = false,
    synopsisHeading = "Usage: ",
    customSynopsis = "dateline facets --by FIELD[,FIELD...] [OPTIONS] [QUERY...]",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Exit code: 0 found; 1 nothing found; 2 error.",
      "",
      "Examples:",
      "  dateline facets --by person",
      "  dateline facets --by location,outlet -n 20 'peace w/5 talks' --since 2021",
      "  dateline facets --by person --location geneva --format csv > people.csv",
      "  dateline facets --by topic wheat --html wheat.html"
    })
final class FacetsCommand implements Callable<Integer> {
  private static final int EVERY_VALUE = Integer.MAX_VALUE;

  private final Console console;

  @Option(
      names = "--by",
      required = true,
      paramLabel = "FIELD",
      split = ",",
      converter = FacetName.class,
      completionCandidates = FacetName.class,
      description = "Whose values: ${COMPLETION-CANDIDATES}. Repeatable.")
  private List<Field> fields;

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "Values of a field at most, the most frequent; without it, ${DEFAULT-VALUE}.")
  private int limit = SearchRequest.FACET_VALUES;

  @Mixin private IndexLocation location;

  @Mixin
  @SuppressWarnings("unused")
  private CommonOptions common;

  @Mixin private ArticleQuery articles;

  @ArgGroup(validate = false, heading = "%nResults:%n", order = 3)
  private CountOptions options = new CountOptions();

  FacetsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw new UsageException("--limit expects 1 or more, not " + limit);
    }
    QueryWords words = new QueryWords(console);
    SearchRequest request = options.request(articles);
    try (Archive archive = location.open(console)) {
      SearchResult found = archive.search(request);
      words.warn(found.query());
      FacetCounts counts = new FacetCounts(found, count(archive, request), limit);
      if (options.page().isPresent()) {
        QueryHeading heading = new QueryHeading(request, found, archive.stats());
        FacetPage.of(heading, counts).write(options.page().get());
      }
      write(counts);
      if (options.format() == CountFormat.TEXT) {
        words.sum(archive, request, found);
      }
      return found.total().value() > 0 ? ExitCode.DONE : ExitCode.NOTHING;
    }
  }

  /** People are told what part of all the values shown are. */
  private List<Facet> count(Archive archive, SearchRequest request) throws IOException {
    List<Facet> facets = new ArrayList<>();
    for (Field field : new LinkedHashSet<>(fields)) {
      facets.add(archive.facet(request, field, options.isForPeople() ? EVERY_VALUE : limit));
    }
    return facets;
  }

  private void write(FacetCounts counts) {
    switch (options.format()) {
      case TEXT ->
          new FacetText(console.out(), options.style(console), console.width()).write(counts);
      case JSON -> FacetTables.json(counts, console.out());
      case CSV -> FacetTables.csv(counts, console.out());
    }
  }
}
