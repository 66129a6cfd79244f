package dev.dateline.query;

/** A query that breaks the syntax, read strictly. The message names the fault and what to do. */
public class QuerySyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** As typed. */
  private final String query;

  /** UTF-16 units from the start of the query. */
  private final int offset;

  /** A clause without a full stop. */
  private final String expected;

  /**
   * A fault.
   *
   * @param query the query as typed
   * @param offset where the fault is, in UTF-16 units
   * @param expected what is wrong and what was expected there
   */
  public QuerySyntaxException(String query, int offset, String expected) {
    super(expected + " at offset " + offset);
    this.query = query;
    this.offset = offset;
    this.expected = expected;
  }

  /**
   * The query.
   *
   * @return as typed
   */
  public String query() {
    return query;
  }

  /**
   * Where the fault is.
   *
   * @return UTF-16 units from the start of the query
   */
  public int offset() {
    return offset;
  }

  /**
   * What is wrong.
   *
   * @return a clause without a full stop
   */
  public String expected() {
    return expected;
  }
}
