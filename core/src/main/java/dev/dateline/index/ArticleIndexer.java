package dev.dateline.index;

import dev.dateline.ArchiveException;
import dev.dateline.IndexOptions;
import dev.dateline.article.Article;
import dev.dateline.article.RawArticle;
import dev.dateline.extract.ArchiveStatistics;
import dev.dateline.extract.Extracted;
import dev.dateline.extract.Extraction;
import dev.dateline.extract.ExtractionOptions;
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

  /** What a run is for. */
  enum Task {
    /** To add articles, and replace those that differ. */
    INDEX,
    /** To extract all articles anew. */
    REEXTRACT
  }

  private final IndexLocation location;
  private final Task task;
  private final IndexWriter writer;
  private final ArchiveState state;
  private final KnownArticles known;
  private final ExtractionOptions options;
  private final Extraction extraction;
  private final Tally tally;

  /**
   * Opens an index for writing, or makes one.
   *
   * @throws IllegalArgumentException when no extractor has the name that the options say; nothing
   *     is made then
   * @throws ArchiveException when another writer holds the index, or it is of another version
   */
  ArticleIndexer(IndexLocation location, Task task, IndexOptions options, Tally tally)
      throws IOException {
    this.location = location;
    this.task = task;
    this.tally = tally;
    this.options = options.extraction().withStatistics(ArchiveStatistics.empty());
    Extraction alone = Extraction.of(this.options);
    location.check();
    this.writer = open(location);
    try {
      this.state = ArchiveState.read(location.directory(), location.commitData());
      this.extraction = learnt(alone, options.statistics());
      this.known = new KnownArticles(DirectoryReader.open(writer));
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  private Extraction learnt(Extraction alone, boolean statistics) {
    if (task == Task.REEXTRACT) {
      state.learning().use(statistics);
    }
    ArchiveStatistics used = state.learning().used();
    return used.articles() == 0 ? alone : Extraction.of(options.withStatistics(used));
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
      state.learning().count(extracted);
    }
  }

  /** Every article that was there when this was opened, as it was given. */
  Source known() {
    return known;
  }

  /** Makes what was written so far the state of the index. */
  void commit() throws IOException {
    CommitData before = state.data();
    commit(tally.hasWritten() ? before.with(extraction.version()) : before);
  }

  /**
   * Commits after the last article.
   *
   * @param whole whether every article was read
   */
  void finish(boolean whole) throws IOException {
    if (task == Task.REEXTRACT && whole && !tally.hasFailed()) {
      commit(state.data().only(extraction.version()));
    } else {
      commit();
    }
    ExtractionNotes.of(state, options).forEach(tally::note);
  }

  private void commit(CommitData next) throws IOException {
    CommitData data = state.write(next);
    if (state.differs(data)) {
      writer.setLiveCommitData(data.toMap().entrySet());
    }
    writer.commit();
    state.committed(data);
  }

  @Override
  public void close() throws IOException {
    known.close();
    location.forgetWriter();
    writer.rollback();
  }
}
