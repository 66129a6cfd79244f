package dev.dateline.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How articles are written down in a file. The fields that each format fills stand in {@code
 * docs/formats.md}.
 */
public enum Format {
  /** Plain text, which is one article. */
  TEXT,
  /** A web page, which is one article. */
  HTML,
  /** JSON: an object, an array of objects, or objects one after the other. */
  JSON,
  /** JSON lines: one article a line. */
  JSONL,
  /** News in JSON, the exchange format of the IPTC; read as JSON. */
  NINJS,
  /** JSON Feed: one article an item. */
  JSONFEED,
  /** Comma-separated values under a row of names: one article a row. */
  CSV,
  /** The same with tabs between the values. */
  TSV,
  /** A feed of RSS 0.9 to 2.0: one article an item. */
  RSS,
  /** A feed of Atom 0.3 or 1.0: one article an entry. */
  ATOM,
  /** NITF, the news industry text format of the IPTC: one article a document. */
  NITF,
  /** NewsML-G2 and NewsML 1 of the IPTC: one article a news item. */
  NEWSML,
  /** The SGML of the TREC collections: one article a {@code DOC}. */
  TREC,
  /** The SGML of the Reuters-21578 collection. */
  REUTERS,
  /** A message of mail or Usenet, which is one article. */
  EML,
  /** Messages one after the other: one article each. */
  MBOX,
  /** What a crawler kept: web pages with what was sent before them. */
  WARC;

  /**
   * Finds a format by its name, ignoring case.
   *
   * @param name such as {@code jsonl}
   * @return the format, or empty when there is none of that name
   */
  public static Optional<Format> named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(name.toLowerCase(Locale.ROOT)))
        .findAny();
  }

  /**
   * The name, in lower case.
   *
   * @return such as {@code jsonl}
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
