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
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;

/**
 * The way of articles into an index. Holds the write lock from opening to closing. Closing without
 * {@link #commit} leaves the last commit. Thread-safe.
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
  private final ArticleWriter writer;
  private final ArchiveState state;
  private final KnownArticles known;
  private final ExtractionOptions options;
  private final Extraction extraction;
  private final Tally tally;
  private final boolean dryRun;
  private final Set<String> replaced = ConcurrentHashMap.newKeySet();

  /**
   * Opens an index for writing, or makes one.
   *
   * @throws IllegalArgumentException when no extractor has the name that the options say; nothing
   *     is made then
   * @throws ArchiveException when another writer holds the index, or it is of another version
   */
  ArticleIndexer(IndexLocation location, Task task, IndexOptions options, Tally tally)
      throws IOException {
    this.task = task;
    this.tally = tally;
    this.options = options.extraction().withStatistics(ArchiveStatistics.empty());
    Extraction alone = Extraction.of(this.options);
    location.check();
    this.dryRun = options.dryRun();
    this.writer = dryRun ? new UnwrittenArticles(location) : new IndexedArticles(location);
    try {
      this.state =
          dryRun
              ? ArchiveState.peek(location)
              : ArchiveState.read(location.directory(), location.commitData());
      this.extraction = learnt(alone, options.statistics());
      this.known = new KnownArticles(writer.reader());
    } catch (IOException | RuntimeException | Error e) {
      writer.close();
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
    Article article = extracted.article();
    StoredArticle stored = StoredArticle.of(article, extracted.raw());
    OptionalLong earlier = known.fingerprint(article.id());
    if (earlier.isPresent() && earlier.getAsLong() == stored.fingerprint()) {
      tally.unchanged(article);
      return;
    }
    Document document = ArticleDocuments.of(ArticleFields.of(article), stored);
    if (earlier.isPresent()) {
      writer.replace(new Term(IndexFields.ID, article.id().value()), document);
      known
          .container(article.id())
          .filter(file -> !file.equals(article.origin().container()))
          .ifPresent(replaced::add);
      tally.updated(article);
    } else {
      writer.add(document);
      tally.indexed(article);
      state.learning().count(extracted);
    }
  }

  /**
   * Removes an article.
   *
   * @param id of one that was there when this was opened
   */
  void delete(ArticleId id) throws IOException {
    writer.delete(new Term(IndexFields.ID, id.value()));
    tally.deleted();
  }

  /** The files of which articles were replaced by those of others, once. */
  Set<String> takeReplaced() {
    Set<String> files = Set.copyOf(replaced);
    replaced.clear();
    return files;
  }

  /** What decides how the articles of a file come out, beside the file. */
  String extraction() {
    return options.defaults().isEmpty() ? version() : version() + new TreeMap<>(options.defaults());
  }

  /** Whether all articles that were there when this was opened were extracted as this does. */
  boolean extractsAsBefore() throws IOException {
    return state.data().extractions().equals(List.of(extraction.version()));
  }

  private String version() {
    return extraction.version().toString();
  }

  /** Every article that was there when this was opened, as it was given. */
  KnownArticles known() {
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
    if (!dryRun) {
      CommitData data = state.write(next);
      writer.commit(state.differs(data) ? data.toMap() : Map.of());
      state.committed(data);
    }
  }

  @Override
  public void close() throws IOException {
    known.close();
    writer.close();
  }
}
