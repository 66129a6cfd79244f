package dev.dateline.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Where documents are written to. Thread-safe. */
interface ArticleWriter extends Closeable {
  /** The index as it is when a run begins; the caller closes it. */
  IndexReader reader() throws IOException;

  void add(Document document) throws IOException;

  void replace(Term key, Document document) throws IOException;

  void delete(Term key) throws IOException;

  /**
   * Makes what was written the state of the index.
   *
   * @param data what the commit says of itself; empty when that has not changed
   */
  void commit(Map<String, String> data) throws IOException;

  /** Gives up what was not committed. */
  @Override
  void close() throws IOException;
}
