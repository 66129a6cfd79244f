package dev.dateline.index;

import dev.dateline.ArchiveException;
import dev.dateline.IndexOptions;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.RawArticle;
import dev.dateline.extract.ArchiveStatistics;
import dev.dateline.extract.Extracted;
import dev.dateline.extract.Extraction;
import dev.dateline.extract.ExtractionOptions;
import dev.dateline.index.Stopwatches.Stage;
import dev.dateline.source.Source;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The way of articles into a store. Closing without {@link #commit} leaves the last commit.
 * Thread-safe.
 */
final class ArticleIndexer implements Closeable {
  /** What a run is for. */
  enum Task {
    /** To add articles, and replace those that differ. */
    INDEX,
    /** To extract all articles anew. */
    REEXTRACT
  }

  private final Task task;
  private final ArticleStore store;
  private final ExtractionOptions options;
  private final Extraction extraction;
  private final Tally tally;
  private final Set<String> replaced = ConcurrentHashMap.newKeySet();

  /**
   * Opens a store for writing.
   *
   * @throws IllegalArgumentException when no extractor has the name that the options say; nothing
   *     is made then
   * @throws ArchiveException when another writer holds the archive, or it is of another version
   */
  ArticleIndexer(ArticleStore.Opening opening, Task task, IndexOptions options, Tally tally)
      throws IOException {
    this.task = task;
    this.tally = tally;
    this.options = options.extraction().withStatistics(ArchiveStatistics.empty());
    Extraction alone = Extraction.of(this.options);
    this.store = opening.open(options.dryRun());
    try {
      this.extraction = learnt(alone, options.statistics());
    } catch (RuntimeException | Error e) {
      store.close();
      throw e;
    }
  }

  private Extraction learnt(Extraction alone, boolean statistics) {
    if (task == Task.REEXTRACT) {
      store.learning().use(statistics);
    }
    ArchiveStatistics used = store.learning().used();
    return used.articles() == 0 ? alone : Extraction.of(options.withStatistics(used));
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
      extracted = tally.stopwatches().time(Stage.EXTRACTING, () -> extraction.extract(raw));
    } catch (RuntimeException | StackOverflowError e) {
      tally.failed(raw.origin(), "cannot be extracted: " + e);
      return;
    }
    try {
      tally.stopwatches().time(Stage.INDEXING, () -> index(extracted));
    } catch (IllegalArgumentException e) {
      tally.failed(raw.origin(), "cannot be indexed: " + e.getMessage());
    }
  }

  private void index(Extracted extracted) throws IOException {
    store.put(extracted.article(), extracted.raw(), new Counted(extracted));
  }

  /** Counts what became of an article. */
  private final class Counted implements ArticleStore.Receipt {
    private final Extracted extracted;

    Counted(Extracted extracted) {
      this.extracted = extracted;
    }

    private Article article() {
      return extracted.article();
    }

    @Override
    public void indexed() {
      tally.indexed(article());
      store.learning().count(extracted, extraction.findsNames());
    }

    @Override
    public void updated(Optional<String> container) {
      container
          .filter(file -> !file.equals(article().origin().container()))
          .ifPresent(replaced::add);
      tally.updated(article());
    }

    @Override
    public void unchanged() {
      tally.unchanged(article());
    }

    @Override
    public void failed(String reason) {
      tally.failed(article().origin(), "cannot be indexed: " + reason);
    }
  }

  /**
   * Removes an article.
   *
   * @param id of one that was there when this was opened
   */
  void delete(ArticleId id) throws IOException {
    store.delete(id);
    tally.deleted();
  }

  /** Waits until it is known what became of every article. */
  void flush() throws IOException {
    store.flush();
  }

  void forEachContainer(ArticleStore.Visitor<String> visitor) throws IOException {
    store.forEachContainer(visitor);
  }

  void forEachArticle(String container, ArticleStore.Visitor<ArticleId> visitor)
      throws IOException {
    store.forEachArticle(container, visitor);
  }

  /** The records of files, as far as they hold for this extraction. */
  FileRecords files() throws IOException {
    FileRecords files = store.files(extractionOfFiles());
    if (task == Task.REEXTRACT && !extractsAsBefore()) {
      files.forgetAll();
    }
    return files;
  }

  /** The files of which articles were replaced by those of others, once. */
  Set<String> takeReplaced() {
    Set<String> files = Set.copyOf(replaced);
    replaced.clear();
    return files;
  }

  /** What decides how the articles of a file come out, beside the file. */
  private String extractionOfFiles() {
    return options.defaults().isEmpty() ? version() : version() + new TreeMap<>(options.defaults());
  }

  /** Whether all articles that were there when this was opened were extracted as this does. */
  private boolean extractsAsBefore() throws IOException {
    return store.data().extractions().equals(List.of(extraction.version()));
  }

  /** Files that are passed by as unchanged were extracted as this does. */
  private boolean areAllAlike() {
    return tally.met() == store.count();
  }

  private String version() {
    return extraction.version().toString();
  }

  /** Every article that was there when this was opened, as it was given. */
  Source articles() {
    return store.articles();
  }

  /** Makes what was written so far the state of the index. */
  void commit() throws IOException {
    store.commit(next());
  }

  private CommitData next() throws IOException {
    CommitData before = store.data();
    return tally.hasWritten() ? before.with(extraction.version()) : before;
  }

  /** Commits after the last article. */
  void finish() throws IOException {
    CommitData next = next();
    boolean differed = next.extractions().size() > 1 || task == Task.REEXTRACT;
    store.commit(differed && areAllAlike() ? next.only(extraction.version()) : next);
    ExtractionNotes.of(store, options).forEach(tally::note);
  }

  @Override
  public void close() throws IOException {
    store.close();
  }
}
