package dev.dateline.index;

import dev.dateline.article.Article;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Reads what an index or a segment stores of its documents. For one thread. */
public final class StoredArticles {
  private static final Set<String> BODY = Set.of(IndexFields.BODY);

  private final List<LeafReaderContext> leaves;
  private final StoredFields stored;

  /**
   * Reads from an index.
   *
   * @param reader the index, open as long as this is used
   * @throws IOException when it cannot be read
   */
  public StoredArticles(IndexReader reader) throws IOException {
    this.leaves = reader.leaves();
    this.stored = reader.storedFields();
  }

  /** Reads every article of an index that is not deleted. */
  static void forEach(IndexReader reader, ArticleStore.Visitor<StoredArticle> visitor)
      throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      StoredArticles articles = new StoredArticles(leaf.reader());
      Bits live = leaf.reader().getLiveDocs();
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        if (live == null || live.get(document)) {
          visitor.visit(articles.stored(document));
        }
      }
    }
  }

  /**
   * Reads what a hit shows.
   *
   * @param document its number in the index
   * @return the summary
   * @throws IOException when the index cannot be read
   */
  public ArticleSummary summary(int document) throws IOException {
    return ArticleSummary.read(packedSummary(document));
  }

  private BytesRef packedSummary(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    BinaryDocValues summaries = leaf.reader().getBinaryDocValues(IndexFields.SUMMARY);
    summaries.advanceExact(document - leaf.docBase);
    return summaries.binaryValue();
  }

  private LeafReaderContext leaf(int document) {
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }

  /**
   * Reads a text.
   *
   * @param document its number in the index
   * @return the text
   * @throws IOException when the index cannot be read
   */
  public String body(int document) throws IOException {
    return stored.document(document, BODY).get(IndexFields.BODY);
  }

  /**
   * Reads a whole article.
   *
   * @param document its number in the index
   * @return the article
   * @throws IOException when the index cannot be read
   */
  public Article article(int document) throws IOException {
    return StoredArticleReader.read(stored(document));
  }

  StoredArticle stored(int document) throws IOException {
    Document fields = stored.document(document);
    return new StoredArticle(
        fields.get(IndexFields.BODY),
        packedSummary(document),
        fields.getBinaryValue(IndexFields.REST),
        fingerprint(document));
  }

  private long fingerprint(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    NumericDocValues fingerprints = leaf.reader().getNumericDocValues(IndexFields.FINGERPRINT);
    fingerprints.advanceExact(document - leaf.docBase);
    return fingerprints.longValue();
  }
}
