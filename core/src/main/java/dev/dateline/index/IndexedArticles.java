package dev.dateline.index;

import dev.dateline.ArchiveException;
import dev.dateline.article.Article;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.LockObtainFailedException;

/** Writes to the index: the one owner of its {@link IndexWriter}, and of its lock while open. */
final class IndexedArticles implements ArticleWriter {
  /** Below 48 MB indexing is slower, above it little is gained. */
  private static final double RAM_BUFFER_MB = 64;

  private static final Duration CANCELLATION_INTERVAL = Duration.ofMillis(50);

  private final IndexLocation location;
  private final IndexWriter writer;
  private final ArticleDocuments documents = new ArticleDocuments();

  /**
   * Opens an index for writing, or makes one.
   *
   * @throws ArchiveException when another writer holds the index
   */
  IndexedArticles(IndexLocation location) throws IOException {
    this.location = location;
    this.writer = open(location);
  }

  private static IndexWriter open(IndexLocation location) throws IOException {
    try {
      return named(location, new IndexWriter(location.directory(), config()));
    } catch (LockObtainFailedException e) {
      throw new ArchiveException(
          "%s is being written by %s; wait for it to end"
              .formatted(location.name(), location.writerName()),
          e);
    }
  }

  private static IndexWriter named(IndexLocation location, IndexWriter writer) throws IOException {
    try {
      location.nameWriter();
      return writer;
    } catch (IOException e) {
      writer.rollback();
      throw e;
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

  @Override
  public IndexReader reader() throws IOException {
    return DirectoryReader.open(writer);
  }

  @Override
  public void add(Article article, StoredArticle stored) throws IOException {
    writer.addDocument(documents.of(ArticleFields.of(article), stored));
  }

  @Override
  public void replace(Term key, Article article, StoredArticle stored) throws IOException {
    writer.updateDocument(key, documents.of(ArticleFields.of(article), stored));
  }

  @Override
  public void delete(Term key) throws IOException {
    writer.deleteDocuments(key);
  }

  /**
   * Merges all segments into one, which the next commit makes the state of the index.
   *
   * @return whether it came to an end; otherwise it was cancelled
   */
  boolean mergeAll(BooleanSupplier cancellation) throws IOException {
    if (cancellation.getAsBoolean()) {
      return false;
    }
    writer.forceMerge(1, false);
    while (isMerging()) {
      if (cancellation.getAsBoolean()) {
        return false;
      }
      pause();
    }
    writer.forceMerge(1);
    return true;
  }

  private boolean isMerging() {
    return writer.hasPendingMerges() || !writer.getMergingSegments().isEmpty();
  }

  private static void pause() throws InterruptedIOException {
    try {
      Thread.sleep(CANCELLATION_INTERVAL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while merging");
    }
  }

  @Override
  public void commit(Map<String, String> data) throws IOException {
    if (!data.isEmpty()) {
      writer.setLiveCommitData(data.entrySet());
    }
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    try {
      location.forgetWriter();
    } finally {
      writer.rollback();
    }
  }
}
