package dev.dateline.cli;

import dev.dateline.query.QueryOptions;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How a query is read. */
final class ReadingOptions {
  @Option(names = "--any", description = "Any of the words suffices; without it, all are needed.")
  private boolean any;

  @Option(
      names = "--strict",
      description = "Refuse a query that breaks the syntax, rather than warn.")
  private boolean strict;

  @ArgGroup(validate = false)
  private CalendarOptions calendar = new CalendarOptions();

  QueryOptions options() {
    QueryOptions options =
        QueryOptions.standard().withAny(any).withStrict(strict).withClock(calendar.clock());
    return calendar.order().map(options::withDateOrder).orElse(options);
  }
}
