package dev.dateline.index;

import dev.dateline.article.Article;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Where articles are written to. Thread-safe. */
interface ArticleWriter extends Closeable {
  /** The index as it is when a run begins; the caller closes it. */
  IndexReader reader() throws IOException;

  void add(Article article, StoredArticle stored) throws IOException;

  void replace(Term key, Article article, StoredArticle stored) throws IOException;

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
