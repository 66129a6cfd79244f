/**
 * Which way of ranking finds more: {@link dev.dateline.benchmarks.relevance.RelevanceChoices} sets
 * alternatives side by side on judged collections. The program ranks as {@code docs/relevance.md}
 * concludes; the alternatives are built here by hand, on plain Lucene.
 */
package dev.dateline.benchmarks.relevance;
