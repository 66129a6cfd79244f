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

  /** Adds a word, as picocli does. */
  void add(String word) {
    words.add(word);
  }

  /** Sets an option without a value, as picocli does; false where this is none of the common. */
  boolean set(String option) {
    return reading.set(option);
  }

  /** Sets an option to a value, as picocli does; false where this is none of the common. */
  boolean set(String option, String value) {
    return filters.set(option, value);
  }

  /** Whether neither words nor filters are given. */
  boolean isNone() {
    return words.stream().allMatch(String::isBlank) && filters.areNone();
  }

  /** The words. */
  List<String> words() {
    return List.copyOf(words);
  }

  boolean isStrict() {
    return reading.options().strict();
  }

  SearchRequest.Builder request() {
    return request(String.join(" ", words));
  }

  /** With the same filters and reading, but another text. */
  SearchRequest.Builder request(String text) {
    QueryOptions options = reading.options();
    SearchRequest.Builder request = SearchRequest.builder(text).options(options);
    filters.addTo(request, new DateArguments(options));
    return request;
  }
}
