package dev.dateline.cli;

import dev.dateline.query.QueryOptions;
import dev.dateline.query.Syntax;
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

  @Option(
      names = "--syntax",
      paramLabel = "SYNTAX",
      converter = Syntaxes.class,
      completionCandidates = Syntaxes.class,
      description =
          "dateline, or lucene for queries of Lucene, Solr and Elasticsearch, where any of the"
              + " words suffices.")
  private Syntax syntax = Syntax.DATELINE;

  @ArgGroup(validate = false)
  private CalendarOptions calendar = new CalendarOptions();

  /** Sets a common option; false where it is none. */
  boolean set(String option) {
    switch (option) {
      case "--any" -> any = true;
      case "--strict" -> strict = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  QueryOptions options() {
    QueryOptions options =
        QueryOptions.standard()
            .withAny(any)
            .withStrict(strict)
            .withClock(calendar.clock())
            .withSyntax(syntax);
    return calendar.order().map(options::withDateOrder).orElse(options);
  }

  static final class Syntaxes extends Choice<Syntax> {
    Syntaxes() {
      super(Syntax.values());
    }
  }
}
