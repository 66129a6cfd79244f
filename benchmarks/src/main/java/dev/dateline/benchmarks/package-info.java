/**
 * How fast articles are found, beside the same work done by hand.
 *
 * <p>Read {@link dev.dateline.benchmarks.SearchBenchmark} (what is asked), {@link
 * dev.dateline.benchmarks.Searches} (who answers) and {@link dev.dateline.benchmarks.Report} (what
 * came of it) first.
 */
package dev.dateline.benchmarks;
