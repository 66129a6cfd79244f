/**
 * How fast articles are found, beside the same work done by hand, and how fast they are extracted.
 *
 * <p>Read {@link dev.dateline.benchmarks.SearchBenchmark} (what is asked), {@link
 * dev.dateline.benchmarks.Searches} (who answers) and {@link dev.dateline.benchmarks.Report} (what
 * came of it) first; {@link dev.dateline.benchmarks.ExtractionBenchmark} stands by itself.
 */
package dev.dateline.benchmarks;
