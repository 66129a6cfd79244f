package dev.dateline.index;

import dev.dateline.ArchiveException;
import dev.dateline.IndexOptions;
import dev.dateline.article.Article;
import dev.dateline.article.RawArticle;
import dev.dateline.extract.Extracted;
import dev.dateline.extract.Extraction;
import dev.dateline.source.Source;
import java.io.Closeable;
import java.io.IOException;
import java.util.OptionalLong;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The way of articles into an index: the one owner of an {@link IndexWriter}. Holds the write lock
 * from opening to closing. Closing without {@link #commit} leaves the last commit. Thread-safe.
 */
final class ArticleIndexer implements Closeable {
  /** Below 48 MB indexing is slower, above it little is gained. */
  private static final double RAM_BUFFER_MB = 64;

  private final IndexLocation location;
  private final IndexWriter writer;
  private final KnownArticles known;
  private final Extraction extraction;
  private final Tally tally;

  /**
   * Opens an index for writing, or makes one.
   *
   * @throws ArchiveException when another writer holds the index, or it is of another version
   */
  ArticleIndexer(IndexLocation location, IndexOptions options, Tally tally) throws IOException {
    this.location = location;
    this.tally = tally;
    this.extraction = Extraction.of(options.extraction());
    location.check();
    this.writer = open(location);
    try {
      writer.setLiveCommitData(IndexFormat.describe(options.extraction()).entrySet());
      this.known = new KnownArticles(DirectoryReader.open(writer));
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  private static IndexWriter open(IndexLocation location) throws IOException {
    try {
      IndexWriter writer = new IndexWriter(location.directory(), config());
      location.nameWriter();
      return writer;
    } catch (LockObtainFailedException e) {
      throw new ArchiveException(
          "%s is being written by %s; wait for it to end"
              .formatted(location.name(), location.writerName()),
          e);
    }
  }

  private static IndexWriterConfig config() {
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setNoCFSRatio(0);
    return new IndexWriterConfig(Analyzers.perField())
        .setIndexSort(IndexFields.newestFirst())
        .setUseCompoundFile(false)
        .setMergePolicy(merges)
        .setRAMBufferSizeMB(RAM_BUFFER_MB)
        .setCommitOnClose(false);
  }

  /**
   * Extracts and indexes one article. An article that cannot be extracted or indexed is counted as
   * failed.
   *
   * @throws IOException when the index cannot be written
   */
  void index(RawArticle raw) throws IOException {
    Extracted extracted;
    try {
      extracted = extraction.extract(raw);
    } catch (RuntimeException e) {
      tally.failed(raw.origin(), "cannot be extracted: " + e);
      return;
    }
    try {
      index(extracted);
    } catch (IllegalArgumentException e) {
      tally.failed(raw.origin(), "cannot be indexed: " + e.getMessage());
    }
  }

  private void index(Extracted extracted) throws IOException {
    Article article = extracted.article();
    StoredArticle stored = StoredArticle.of(article, extracted.raw());
    OptionalLong earlier = known.fingerprint(article.id());
    if (earlier.isPresent() && earlier.getAsLong() == stored.fingerprint()) {
      tally.unchanged(article);
      return;
    }
    Document document = ArticleDocuments.of(article, stored);
    if (earlier.isPresent()) {
      writer.updateDocument(new Term(IndexFields.ID, article.id().value()), document);
      tally.updated(article);
    } else {
      writer.addDocument(document);
      tally.indexed(article);
    }
  }

  /** Every article that was there when this was opened, as it was given. */
  Source known() {
    return known;
  }

  void commit() throws IOException {
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    known.close();
    location.forgetWriter();
    writer.rollback();
  }
}
