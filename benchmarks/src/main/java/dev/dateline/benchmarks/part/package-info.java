/**
 * Parts of extraction, to be measured alone: extractors that find nothing and leave the others to
 * those shipped.
 *
 * <p>Read {@link dev.dateline.benchmarks.part.OnlyDates} first.
 */
package dev.dateline.benchmarks.part;
