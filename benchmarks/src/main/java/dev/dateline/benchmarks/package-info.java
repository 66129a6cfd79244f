/**
 * How fast articles are indexed, found, marked and counted, beside the same work done by hand.
 *
 * <p>Read {@link dev.dateline.benchmarks.SearchBenchmark} (what is asked) and {@link
 * dev.dateline.benchmarks.OpenIndex} (who answers) first; {@link
 * dev.dateline.benchmarks.report.Report} shows what came of it. {@link
 * dev.dateline.benchmarks.HeldMemory} and {@link dev.dateline.benchmarks.IndexSize} tell of memory
 * and disk; {@link dev.dateline.benchmarks.ExtractionBenchmark} and {@link
 * dev.dateline.benchmarks.QueryParsingBenchmark} need no index.
 */
package dev.dateline.benchmarks;
