package dev.dateline.cli;

import dev.dateline.SearchRequest;
import dev.dateline.query.QueryOptions;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Parameters;

/** Which articles: the words of a query, how they are read, and the filters beside them. */
final class ArticleQuery {
  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      hideParamSyntax = true,
      description = {
        "Words, all needed; \"exact phrases\"; field:value; AND, OR, NOT, ( ).",
        "They are joined by spaces. -word excludes; -- ends options."
      })
  private List<String> words = new ArrayList<>();

  @ArgGroup(validate = false, heading = "%nWhen, who, where:%n", order = 1)
  private Filters filters = new Filters();

  @ArgGroup(validate = false, heading = "%nHow the query is read:%n", order = 2)
  private ReadingOptions reading = new ReadingOptions();

  SearchRequest.Builder request() {
    QueryOptions options = reading.options();
    SearchRequest.Builder request = SearchRequest.builder(String.join(" ", words)).options(options);
    filters.addTo(request, new DateArguments(options));
    return request;
  }
}
