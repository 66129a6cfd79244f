/**
 * From bytes to raw articles: containers (directory, zip, tar, gz, WARC) and formats (plain text,
 * HTML, JSON, CSV, feeds, NITF, NewsML, the SGML of TREC and Reuters, mail).
 *
 * <p>Read {@link dev.dateline.source.Sources} and {@link dev.dateline.source.Reading} first.
 * Inside, {@code EntryReader} is the hub: a directory, zip or tar hands it one entry after the
 * other, {@code FormatDetector} looks at the opening of each, and {@code Formats} knows the reader
 * of each format.
 */
package dev.dateline.source;
