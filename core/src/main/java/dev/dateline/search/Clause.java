package dev.dateline.search;

import dev.dateline.article.Field;
import java.util.Set;
import org.apache.lucene.search.Query;

/**
 * A part of a query that can be shown in the text: a leaf of the tree that is not negated, in one
 * field.
 *
 * @param leaf the part as it was asked
 * @param field the field it is looked for in; never {@link Field#TEXT}
 * @param indexFields the Lucene fields that the Lucene query reads
 * @param query the part as Lucene runs it
 */
record Clause(dev.dateline.query.Query leaf, Field field, Set<String> indexFields, Query query) {}
