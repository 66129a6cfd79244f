package dev.dateline.index;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import dev.dateline.article.ArticleId;
import dev.dateline.source.Reading;
import dev.dateline.source.Source;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** The articles that were there when a run began. Thread-safe. */
final class KnownArticles implements Source, Closeable {
  private final IndexReader reader;

  KnownArticles(IndexReader reader) {
    this.reader = reader;
  }

  long count() {
    return reader.numDocs();
  }

  /** The fingerprint of the article of an id, or empty when there is none. */
  OptionalLong fingerprint(ArticleId id) throws IOException {
    return TermLookup.number(reader, new Term(IndexFields.ID, id.value()), IndexFields.FINGERPRINT);
  }

  /** The file that the article of an id lay in, or empty when there is none. */
  Optional<String> container(ArticleId id) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      int document = TermLookup.find(leaf.reader(), new Term(IndexFields.ID, id.value()));
      if (document != NO_MORE_DOCS) {
        ArticleSummary summary = new StoredArticles(leaf.reader()).summary(document);
        return Optional.of(summary.origin().container());
      }
    }
    return Optional.empty();
  }

  /** The files that articles lay in. */
  void forEachContainer(ArticleStore.Visitor<String> visitor) throws IOException {
    Terms containers = MultiTerms.getTerms(reader, IndexFields.CONTAINER);
    if (containers != null) {
      TermsEnum each = containers.iterator();
      for (BytesRef next = each.next(); next != null; next = each.next()) {
        visitor.visit(next.utf8ToString());
      }
    }
  }

  /** The articles that lay in a file. */
  void forEachArticle(String container, ArticleStore.Visitor<ArticleId> visitor)
      throws IOException {
    Term term = new Term(IndexFields.CONTAINER, container);
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum documents = leaf.reader().postings(term, PostingsEnum.NONE);
      if (documents != null) {
        forEachArticle(leaf.reader(), documents, visitor);
      }
    }
  }

  private static void forEachArticle(
      LeafReader leaf, PostingsEnum documents, ArticleStore.Visitor<ArticleId> visitor)
      throws IOException {
    SortedDocValues ids = DocValues.getSorted(leaf, IndexFields.ID);
    int document = TermLookup.nextLive(leaf, documents);
    while (document != NO_MORE_DOCS) {
      ids.advanceExact(document);
      visitor.visit(id(ids));
      document = TermLookup.nextLive(leaf, documents);
    }
  }

  void forEachId(ArticleStore.Visitor<ArticleId> visitor) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues ids = DocValues.getSorted(leaf.reader(), IndexFields.ID);
      Bits live = leaf.reader().getLiveDocs();
      for (int document = ids.nextDoc(); document != NO_MORE_DOCS; document = ids.nextDoc()) {
        if (live == null || live.get(document)) {
          visitor.visit(id(ids));
        }
      }
    }
  }

  private static ArticleId id(SortedDocValues ids) throws IOException {
    return new ArticleId(ids.lookupOrd(ids.ordValue()).utf8ToString());
  }

  void forEachKept(ArticleStore.Visitor<KeptArticle> visitor) throws IOException {
    StoredArticles.forEach(reader, stored -> visitor.visit(StoredArticleReader.readKept(stored)));
  }

  /** Every article as it was given, once more. */
  @Override
  public void read(Consumer<? super Reading> sink) throws IOException {
    StoredArticles.forEach(
        reader, stored -> sink.accept(new Reading.Read(StoredArticleReader.readGiven(stored))));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
