/**
 * The floor: the work of an archive done by hand with plain Lucene and the settings that were
 * measured to be best, on an index of its own. What Dateline takes longer is the price of Dateline.
 *
 * <p>Read {@link dev.dateline.benchmarks.floor.FloorWriter} and {@link
 * dev.dateline.benchmarks.floor.FloorSearcher}. Nothing here uses Dateline but for the articles,
 * which are those of its archive, so that both hold the same names and dates.
 */
package dev.dateline.benchmarks.floor;
