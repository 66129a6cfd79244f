package dev.dateline.benchmarks;

/** Who answers. */
public enum Engine {
  /** Dateline, from the text of the query to hits. */
  DATELINE,
  /**
   * Plain Lucene by hand, from a query made beforehand to hits; counts all matches, as Dateline
   * does.
   */
  FLOOR,
  /** The same, but counts to a thousand and then skips what cannot win. */
  FLOOR_TO_1000
}
