package dev.dateline.search;

import dev.dateline.article.Field;
import dev.dateline.query.Query;
import java.util.Set;

/**
 * A part of a query that can be shown in the text: a leaf of the tree that is not negated, in one
 * field.
 *
 * @param leaf the part as it was asked
 * @param field the field it is looked for in; never {@link Field#TEXT}
 * @param indexFields the fields of the index that the query reads; of running text only
 * @param query the part as an engine runs it
 */
record Clause(Query leaf, Field field, Set<String> indexFields, IndexQuery query) {}
