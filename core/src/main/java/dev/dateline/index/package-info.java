/**
 * The indexing module: from articles to Lucene documents to an index on disk.
 *
 * <p>Read {@link dev.dateline.index.IndexFields} (what a document holds) and {@link
 * dev.dateline.index.ArticleIndexer} (the way of an article into the index) first. Only {@link
 * dev.dateline.index.ArticleIndexer} owns an {@code IndexWriter}.
 */
package dev.dateline.index;
