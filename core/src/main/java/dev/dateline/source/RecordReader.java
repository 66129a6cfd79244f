package dev.dateline.source;

import dev.dateline.article.Origin;
import org.jsoup.nodes.Element;

/** Makes articles of the records of one marked-up file. */
interface RecordReader {
  /**
   * Reads one record.
   *
   * @param record an element, names in lower case
   * @param at where it lies
   * @param out takes what became of it
   */
  void read(Element record, Origin at, Readings out);
}
