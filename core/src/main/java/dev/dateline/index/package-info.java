/**
 * The indexing module: from articles to Lucene documents to an index on disk.
 *
 * <p>Read {@link dev.dateline.index.IndexFields} (what a document holds) and {@link
 * dev.dateline.index.ArticleIndexer} (the way of an article into the index) first. {@link
 * dev.dateline.index.IndexedArticles} owns the {@code IndexWriter} of articles, {@link
 * dev.dateline.index.SourceRecords} that of the files read.
 */
package dev.dateline.index;
