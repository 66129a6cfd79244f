/**
 * From text to a sealed tree: what was asked, knowing no index.
 *
 * <p>Read {@link dev.dateline.query.Query} first, then {@link dev.dateline.query.QueryParser}.
 * Nothing here depends on an archive; of Lucene, only the parser of its own syntax is used.
 */
package dev.dateline.query;
