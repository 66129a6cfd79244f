/**
 * What the result of a run shows.
 *
 * <p>Read {@link dev.dateline.benchmarks.report.Report} first.
 */
package dev.dateline.benchmarks.report;
