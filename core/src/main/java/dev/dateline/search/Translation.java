package dev.dateline.search;

import java.util.List;

/**
 * A query as an engine is to run it.
 *
 * @param query the whole
 * @param clauses the parts that can be shown in the text
 * @param readsManyTerms whether words are compared with a pattern or a range
 */
record Translation(IndexQuery query, List<Clause> clauses, boolean readsManyTerms) {
  Translation {
    clauses = List.copyOf(clauses);
  }
}
