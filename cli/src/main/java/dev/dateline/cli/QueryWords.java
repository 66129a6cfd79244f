package dev.dateline.cli;

import dev.dateline.Archive;
import dev.dateline.SearchRequest;
import dev.dateline.SearchResult;
import dev.dateline.SearchResult.Total;
import dev.dateline.Suggestion;
import dev.dateline.query.ParsedQuery;
import java.io.IOException;

/**
 * What a person is told about a query beside what it found.
 *
 * @param console where it is said
 * @param place where the query was read, to stand before the words; may be empty
 */
record QueryWords(Console console, String place) {
  QueryWords(Console console) {
    this(console, "");
  }

  /** What was odd about it, and how it was read instead. */
  void warn(ParsedQuery query) {
    for (ParsedQuery.Warning warning : query.warnings()) {
      say("warning: at " + warning.offset() + ": " + warning.message());
    }
    if (!query.warnings().isEmpty()) {
      say("read as: " + query.readAs());
    }
  }

  /** How much was found; where that is nothing, what is close by. */
  void sum(Archive archive, SearchRequest request, SearchResult found) throws IOException {
    sum(found, 0, Long.MAX_VALUE);
    suggest(archive, request, found.total());
  }

  /** Which part of what was found is shown. */
  void sum(SearchResult found, long offset, long limit) {
    say(SearchSummary.of(found, offset, limit));
  }

  /** Where nothing was found, what is close by. */
  void suggest(Archive archive, SearchRequest request, Total total) throws IOException {
    if (total.value() == 0) {
      for (Suggestion suggestion : archive.suggest(request)) {
        say(SearchSummary.of(suggestion));
      }
    }
  }

  private void say(String line) {
    console.say(place + line);
  }
}
