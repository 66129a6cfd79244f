/**
 * The query module: from a query tree to an {@code IndexQuery}, by it to a Lucene query, and to
 * hits with highlighted snippets.
 *
 * <p>Read {@link dev.dateline.search.ArticleSearcher} (the one owner of an {@code IndexSearcher})
 * and {@link dev.dateline.search.QueryTranslator} first.
 */
package dev.dateline.search;
