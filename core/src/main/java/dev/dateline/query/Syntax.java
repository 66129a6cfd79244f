package dev.dateline.query;

/** The languages that a query text may be written in; both give the same kind of tree. */
public enum Syntax {
  /** Dateline's own, which {@code docs/query-language.md} shows by examples. */
  DATELINE,

  /**
   * Lucene's standard syntax, as Solr's and Elasticsearch's {@code query_string} queries use it:
   * words are alternatives, {@code +} and {@code AND} make parts needed.
   */
  LUCENE
}
