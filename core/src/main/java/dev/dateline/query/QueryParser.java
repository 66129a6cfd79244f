package dev.dateline.query;

import java.util.List;
import java.util.Objects;

/** Reads the query language. Immutable and thread-safe. */
public final class QueryParser {
  private final QueryOptions options;

  /**
   * A parser.
   *
   * @param options how texts are read
   */
  public QueryParser(QueryOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Reads a query.
   *
   * @param text as typed
   * @return the tree, with warnings unless strict
   * @throws QuerySyntaxException when strict and the text breaks the syntax
   */
  public ParsedQuery parse(String text) {
    Objects.requireNonNull(options, "options");
    return new ParsedQuery(text, new Query.Everything(), List.of());
  }
}
