package dev.dateline.search;

import dev.dateline.article.Field;
import java.util.Set;
import org.apache.lucene.search.Query;

/**
 * A {@link Clause} as Lucene runs it against one text.
 *
 * @param leaf the part as it was asked
 * @param field the field it is looked for in; never {@link Field#TEXT}
 * @param indexFields the fields that the query reads; of running text only
 * @param query the query
 */
record LuceneClause(
    dev.dateline.query.Query leaf, Field field, Set<String> indexFields, Query query) {

  static LuceneClause of(Clause clause) {
    return new LuceneClause(
        clause.leaf(), clause.field(), clause.indexFields(), LuceneQueries.of(clause.query()));
  }
}
