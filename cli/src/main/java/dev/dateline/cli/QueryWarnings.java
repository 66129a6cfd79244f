package dev.dateline.cli;

import dev.dateline.query.ParsedQuery;

/** Tells a person what was odd about a query, and how it was read instead. */
final class QueryWarnings {
  private QueryWarnings() {}

  static void tell(ParsedQuery query, Console console) {
    for (ParsedQuery.Warning warning : query.warnings()) {
      console.say("warning: at " + warning.offset() + ": " + warning.message());
    }
    if (!query.warnings().isEmpty()) {
      console.say("read as: " + query.readAs());
    }
  }
}
