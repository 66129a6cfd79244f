package dev.dateline.search;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * A query as Lucene runs it.
 *
 * @param query the whole
 * @param clauses the parts that can be shown in the text
 * @param readsManyTerms whether words are compared with a pattern or a range
 */
record Translation(Query query, List<Clause> clauses, boolean readsManyTerms) {
  Translation {
    clauses = List.copyOf(clauses);
  }
}
