package dev.dateline.search;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * A query as Lucene runs it.
 *
 * @param query the whole
 * @param clauses the parts that can be shown in the text
 */
record Translation(Query query, List<Clause> clauses) {
  Translation {
    clauses = List.copyOf(clauses);
  }
}
