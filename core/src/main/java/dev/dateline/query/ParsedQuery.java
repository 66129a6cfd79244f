package dev.dateline.query;

import java.util.List;
import java.util.Objects;

/**
 * A query and how it was read.
 *
 * @param text as typed
 * @param query the tree
 * @param warnings what was not as expected and how it was read instead; empty in strict mode
 */
public record ParsedQuery(String text, Query query, List<Warning> warnings) {

  /**
   * Something that was read otherwise than it may have been meant.
   *
   * @param offset where, in UTF-16 units of the text
   * @param message what, and how it was read
   */
  public record Warning(int offset, String message) {
    /** Checks for null. */
    public Warning {
      Objects.requireNonNull(message, "message");
    }
  }

  /** Copies the list. */
  public ParsedQuery {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(query, "query");
    warnings = List.copyOf(warnings);
  }

  /**
   * How the query was read, in the query language itself.
   *
   * @return reads back as the same tree
   */
  public String readAs() {
    return QueryPrinter.print(query);
  }
}
