/**
 * What everything talks about: articles, their dates, the names found in them, and where they lay.
 *
 * <p>Read {@link dev.dateline.article.RawArticle} (what a source yields) and {@link
 * dev.dateline.article.Article} (what extraction makes of it) first. {@link
 * dev.dateline.article.Field} names the fields that both indexing and queries use. This package
 * depends on no other and on no library.
 */
package dev.dateline.article;
