package dev.dateline.cli;

import dev.dateline.SearchResult;
import dev.dateline.Suggestion;
import dev.dateline.query.ParsedQuery;
import java.time.Duration;

/** What a search found, in one line. */
final class SearchSummary {
  private SearchSummary() {}

  static String of(SearchResult result, long offset, long limit) {
    long total = result.total().value();
    if (total == 0) {
      return nothing(result.query());
    }
    String articles =
        (result.total().exact() ? "" : "more than ")
            + Figures.number(total, "article")
            + took(result.took());
    long last = limit > total - offset ? total : offset + limit;
    if (offset == 0 && last == total) {
      return articles;
    }
    if (last <= offset) {
      return "none left of " + articles;
    }
    String first = Figures.number(offset + 1);
    return (last == offset + 1 ? first : first + " to " + Figures.number(last)) + " of " + articles;
  }

  /** How a query was read stands with its warnings where it has any. */
  private static String nothing(ParsedQuery query) {
    return query.warnings().isEmpty() ? "no articles; read as: " + query.readAs() : "no articles";
  }

  /** A query that finds something, where another found nothing. */
  static String of(Suggestion suggestion) {
    String what =
        switch (suggestion.kind()) {
          case SPELLING -> "did you mean: ";
          case ANY -> "any of them (--any): ";
        };
    return what + suggestion.text() + " (" + Figures.number(suggestion.count(), "article") + ")";
  }

  private static String took(Duration time) {
    return " (" + Figures.number(Math.max(1, time.toMillis())) + " ms)";
  }
}
