/**
 * The program {@code dateline}: one class a verb.
 *
 * <p>Read {@link dev.dateline.cli.Dateline} and {@link dev.dateline.cli.SearchCommand} first. Data
 * goes to standard output, words to standard error, both by way of {@link
 * dev.dateline.cli.Console}; a {@link dev.dateline.cli.HitWriter} for each format knows how hits
 * are written. Charts are a {@link dev.dateline.cli.BarChart} on a terminal and a {@link
 * dev.dateline.cli.Page} in a browser.
 */
package dev.dateline.cli;
