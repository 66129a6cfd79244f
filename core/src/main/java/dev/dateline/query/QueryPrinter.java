package dev.dateline.query;

/** Writes a tree in the query language. */
public final class QueryPrinter {
  private QueryPrinter() {}

  /**
   * Writes a tree.
   *
   * @param query the tree
   * @return text that reads back as the same tree
   */
  public static String print(Query query) {
    return query.toString();
  }
}
