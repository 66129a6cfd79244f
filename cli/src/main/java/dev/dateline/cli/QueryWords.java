package dev.dateline.cli;

import dev.dateline.Archive;
import dev.dateline.SearchRequest;
import dev.dateline.SearchResult;
import dev.dateline.Suggestion;
import dev.dateline.query.ParsedQuery;
import java.io.IOException;

/**
 * What a person is told about a query beside what it found.
 *
 * @param console where it is said
 */
record QueryWords(Console console) {
  /** What was odd about it, and how it was read instead. */
  void warn(ParsedQuery query) {
    for (ParsedQuery.Warning warning : query.warnings()) {
      console.say("warning: at " + warning.offset() + ": " + warning.message());
    }
    if (!query.warnings().isEmpty()) {
      console.say("read as: " + query.readAs());
    }
  }

  /** How much was found; where that is nothing, what is close by. */
  void sum(Archive archive, SearchRequest request, SearchResult found) throws IOException {
    console.say(SearchSummary.of(found, 0, Long.MAX_VALUE));
    if (found.total().value() == 0) {
      for (Suggestion suggestion : archive.suggest(request)) {
        console.say(SearchSummary.of(suggestion));
      }
    }
  }
}
