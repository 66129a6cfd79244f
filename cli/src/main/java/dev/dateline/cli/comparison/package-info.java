/**
 * Whether two archives hold and find the same: a {@link dev.dateline.cli.comparison.Comparison}
 * counts both and asks both queries made of the first one's own words, names and dates.
 */
package dev.dateline.cli.comparison;
