package dev.dateline.index;

import dev.dateline.article.ArticleId;
import dev.dateline.article.RawArticle;
import dev.dateline.source.Reading;
import dev.dateline.source.Source;
import java.io.Closeable;
import java.io.IOException;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** The articles that were there when a run began. Thread-safe. */
final class KnownArticles implements Source, Closeable {
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

  /** Every article as it was given, once more. */
  @Override
  public void read(Consumer<? super Reading> sink) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      read(leaf.reader(), sink);
    }
  }

  private static void read(LeafReader leaf, Consumer<? super Reading> sink) throws IOException {
    StoredFields stored = leaf.storedFields();
    Bits live = leaf.getLiveDocs();
    for (int document = 0; document < leaf.maxDoc(); document++) {
      if (live == null || live.get(document)) {
        sink.accept(new Reading.Read(given(stored.document(document))));
      }
    }
  }

  private static RawArticle given(Document fields) throws IOException {
    return StoredArticleReader.readGiven(
        fields.get(IndexFields.TITLE),
        fields.get(IndexFields.BODY),
        BytesRef.deepCopyOf(fields.getBinaryValue(IndexFields.ARTICLE)).bytes);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
