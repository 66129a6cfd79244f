package dev.dateline.index;

import java.io.IOException;
import java.util.OptionalLong;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Finds the one document of a key. */
final class TermLookup {
  private TermLookup() {}

  /**
   * The number that the document of a key holds.
   *
   * @param field the doc values that hold it
   * @return empty when there is no such document, or it holds none
   */
  static OptionalLong number(IndexReader reader, Term key, String field) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      int document = find(leaf.reader(), key);
      if (document != DocIdSetIterator.NO_MORE_DOCS) {
        NumericDocValues values = leaf.reader().getNumericDocValues(field);
        return values != null && values.advanceExact(document)
            ? OptionalLong.of(values.longValue())
            : OptionalLong.empty();
      }
    }
    return OptionalLong.empty();
  }

  /** How many documents there are of a key. */
  static long count(IndexReader reader, Term key) throws IOException {
    long count = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum documents = leaf.reader().postings(key, PostingsEnum.NONE);
      while (documents != null
          && nextLive(leaf.reader(), documents) != DocIdSetIterator.NO_MORE_DOCS) {
        count++;
      }
    }
    return count;
  }

  /** The document of a key in a segment, or {@link DocIdSetIterator#NO_MORE_DOCS}. */
  static int find(LeafReader leaf, Term key) throws IOException {
    PostingsEnum documents = leaf.postings(key, PostingsEnum.NONE);
    return documents == null ? DocIdSetIterator.NO_MORE_DOCS : nextLive(leaf, documents);
  }

  /** The next document that is not deleted. */
  static int nextLive(LeafReader leaf, PostingsEnum documents) throws IOException {
    Bits live = leaf.getLiveDocs();
    int document = documents.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
      document = documents.nextDoc();
    }
    return document;
  }
}
