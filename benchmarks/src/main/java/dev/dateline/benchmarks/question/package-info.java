/**
 * What is asked of generated archives, in no engine's terms.
 *
 * <p>Read {@link dev.dateline.benchmarks.question.SearchCase} and {@link
 * dev.dateline.benchmarks.question.Question}. Questions are drawn by rank from the lexicon that the
 * articles are made of, so that they find about the same share of the articles at every size.
 */
package dev.dateline.benchmarks.question;
