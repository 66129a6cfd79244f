/**
 * Archives of news that nobody wrote, as large as needed.
 *
 * <p>Read {@link dev.dateline.benchmarks.corpus.GeneratedArchive} (the articles) and {@link
 * dev.dateline.benchmarks.corpus.Lexicon} (what they are made of) first.
 */
package dev.dateline.benchmarks.corpus;
