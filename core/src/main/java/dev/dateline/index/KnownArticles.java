package dev.dateline.index;

import dev.dateline.article.ArticleId;
import java.io.Closeable;
import java.io.IOException;
import java.util.OptionalLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** The articles that were there when a run began. Thread-safe. */
final class KnownArticles implements Closeable {
  private final DirectoryReader reader;

  KnownArticles(DirectoryReader reader) {
    this.reader = reader;
  }

  /** The fingerprint of the article of an id, or empty when there is none. */
  OptionalLong fingerprint(ArticleId id) throws IOException {
    Term term = new Term(IndexFields.ID, id.value());
    for (LeafReaderContext leaf : reader.leaves()) {
      int document = find(leaf.reader(), term);
      if (document >= 0) {
        NumericDocValues values = leaf.reader().getNumericDocValues(IndexFields.FINGERPRINT);
        return values != null && values.advanceExact(document)
            ? OptionalLong.of(values.longValue())
            : OptionalLong.empty();
      }
    }
    return OptionalLong.empty();
  }

  private static int find(LeafReader leaf, Term term) throws IOException {
    PostingsEnum documents = leaf.postings(term, PostingsEnum.NONE);
    if (documents == null) {
      return -1;
    }
    Bits live = leaf.getLiveDocs();
    int document = documents.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
      document = documents.nextDoc();
    }
    return document == DocIdSetIterator.NO_MORE_DOCS ? -1 : document;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
