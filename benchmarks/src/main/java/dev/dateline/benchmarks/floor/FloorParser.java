package dev.dateline.benchmarks.floor;

import dev.dateline.benchmarks.question.QueryText;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.Query;

/** Lucene's classic parser, for the text of articles. For one thread. */
public final class FloorParser {
  private final QueryParser parser = new QueryParser(FloorFields.BODY, FloorFields.analyzer());

  /** A parser. */
  public FloorParser() {}

  /**
   * Makes a Lucene query.
   *
   * @param text in Lucene's language
   * @return the query
   */
  public Query parse(QueryText text) {
    try {
      return parser.parse(text.lucene());
    } catch (ParseException e) {
      throw new IllegalArgumentException("Lucene cannot read " + text, e);
    }
  }
}
