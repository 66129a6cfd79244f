/**
 * From bytes to raw articles: containers (directory, zip, gz) and formats (plain text, JSON, HTML,
 * SGML).
 *
 * <p>Read {@link dev.dateline.source.Source} and {@link dev.dateline.source.Reading} first.
 */
package dev.dateline.source;
