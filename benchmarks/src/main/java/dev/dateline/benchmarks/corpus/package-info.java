/**
 * Archives of news that nobody wrote, as large as needed, and the questions that are asked of them.
 *
 * <p>Read {@link dev.dateline.benchmarks.corpus.GeneratedArchive} (the articles) and {@link
 * dev.dateline.benchmarks.corpus.SearchCase} (the questions) first. Both draw on one {@link
 * dev.dateline.benchmarks.corpus.Lexicon}, so that a question finds about the same share of the
 * articles at every size.
 */
package dev.dateline.benchmarks.corpus;
