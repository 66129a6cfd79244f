/**
 * From text to a sealed tree: what was asked, knowing no index.
 *
 * <p>Read {@link dev.dateline.query.Query} first, then {@link dev.dateline.query.QueryParser}.
 * Nothing here depends on Lucene or on an archive.
 */
package dev.dateline.query;
