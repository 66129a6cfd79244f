/**
 * How long a command takes from the start of its process to the end.
 *
 * <p>Read {@link dev.dateline.benchmarks.start.ColdStart} and {@link
 * dev.dateline.benchmarks.start.Contest}.
 */
package dev.dateline.benchmarks.start;
