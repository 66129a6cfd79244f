package dev.dateline.query;

import dev.dateline.article.DateOrder;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/**
 * How a query text is read. Immutable.
 *
 * @param strict whether faults are exceptions rather than warnings
 * @param any whether bare words are alternatives rather than all needed
 * @param clock what {@code today} is; its zone decides the calendar day
 * @param dateOrder how {@code 03/04/2014} is read; without it such dates are refused
 * @param syntax the language of the text; in Lucene's, bare words are alternatives in any case
 */
public record QueryOptions(
    boolean strict, boolean any, Clock clock, Optional<DateOrder> dateOrder, Syntax syntax) {

  /** Checks for nulls. */
  public QueryOptions {
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(dateOrder, "dateOrder");
    Objects.requireNonNull(syntax, "syntax");
  }

  /**
   * Dateline's own syntax, lenient, all words needed, UTC, ambiguous dates refused.
   *
   * @return the options
   */
  public static QueryOptions standard() {
    return new QueryOptions(false, false, Clock.systemUTC(), Optional.empty(), Syntax.DATELINE);
  }

  /**
   * Sets strictness.
   *
   * @param on whether faults are exceptions
   * @return changed options
   */
  public QueryOptions withStrict(boolean on) {
    return new QueryOptions(on, any, clock, dateOrder, syntax);
  }

  /**
   * Sets whether bare words are alternatives.
   *
   * @param on whether any word suffices
   * @return changed options
   */
  public QueryOptions withAny(boolean on) {
    return new QueryOptions(strict, on, clock, dateOrder, syntax);
  }

  /**
   * Sets the clock.
   *
   * @param clock what now is, and in which zone
   * @return changed options
   */
  public QueryOptions withClock(Clock clock) {
    return new QueryOptions(strict, any, clock, dateOrder, syntax);
  }

  /**
   * Sets the order of day and month.
   *
   * @param order the order
   * @return changed options
   */
  public QueryOptions withDateOrder(DateOrder order) {
    return new QueryOptions(strict, any, clock, Optional.of(order), syntax);
  }

  /**
   * Sets the syntax.
   *
   * @param syntax the language of the text
   * @return changed options
   */
  public QueryOptions withSyntax(Syntax syntax) {
    return new QueryOptions(strict, any, clock, dateOrder, syntax);
  }
}
