package dev.dateline.embedded;

import dev.dateline.Archive;
import dev.dateline.ArchiveException;
import dev.dateline.ArchiveStats;
import dev.dateline.CheckReport;
import dev.dateline.Facet;
import dev.dateline.Hit;
import dev.dateline.IndexOptions;
import dev.dateline.IndexReport;
import dev.dateline.OptimizeReport;
import dev.dateline.SearchRequest;
import dev.dateline.SearchResult;
import dev.dateline.Suggestion;
import dev.dateline.Timeline;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Field;
import dev.dateline.index.ArticleStore;
import dev.dateline.index.Backup;
import dev.dateline.index.CopyRun;
import dev.dateline.index.Deletion;
import dev.dateline.index.IndexCheck;
import dev.dateline.index.IndexDamage;
import dev.dateline.index.IndexLocation;
import dev.dateline.index.IndexRun;
import dev.dateline.index.Optimization;
import dev.dateline.index.StoredArchive;
import dev.dateline.search.ArticleSearcher;
import dev.dateline.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * An archive in a directory or in memory. Closing it, also from within, ends a run of {@link
 * #index} or {@link #reextract} that is under way after a commit.
 */
final class EmbeddedArchive implements Archive, StoredArchive {
  private final IndexLocation location;
  private final ReentrantLock writing = new ReentrantLock();
  private final Object opening = new Object();
  private volatile ArticleSearcher searcher;
  private volatile boolean closed;

  /** What is done with the index. */
  private interface Task<T> {
    T run() throws IOException;
  }

  private EmbeddedArchive(IndexLocation location) {
    this.location = location;
  }

  static EmbeddedArchive on(Path directory) throws IOException {
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw new ArchiveException(
          directory + " is a file; an archive is a directory: choose another");
    }
    return new EmbeddedArchive(IndexLocation.on(directory));
  }

  static EmbeddedArchive inMemory() {
    return new EmbeddedArchive(IndexLocation.inMemory());
  }

  @Override
  public IndexReport index(Source source, IndexOptions options) throws IOException {
    return write(() -> IndexRun.of(location::store, source, options, () -> closed));
  }

  @Override
  public IndexReport reextract(IndexOptions options) throws IOException {
    return write(
        () -> {
          requireIndex();
          return IndexRun.again(location::store, options, () -> closed);
        });
  }

  @Override
  public IndexReport copyFrom(Archive other, IndexOptions options) throws IOException {
    StoredArchive copied = StoredArchive.of(other);
    return write(() -> CopyRun.of(copied, location::store, options, () -> closed));
  }

  @Override
  public ArticleStore stored() throws IOException {
    requireOpen();
    requireIndex();
    return location.store(true);
  }

  private <T> T write(Task<T> run) throws IOException {
    return alone(
        () -> {
          requireOpen();
          T report = run.run();
          if (!closed && searcher != null) {
            searcher.refresh();
          }
          return report;
        });
  }

  /** Does what nobody else of this archive may do meanwhile. */
  private <T> T alone(Task<T> task) throws IOException {
    writing.lock();
    try {
      return explained(task);
    } finally {
      if (closed) {
        release();
      }
      writing.unlock();
    }
  }

  private <T> T explained(Task<T> task) throws IOException {
    try {
      return task.run();
    } catch (IOException e) {
      throw IndexDamage.explain(location, e);
    }
  }

  @Override
  public SearchResult search(SearchRequest request) throws IOException {
    return explained(() -> searcher().search(request));
  }

  @Override
  public SearchResult forEach(SearchRequest request, Consumer<? super Hit> sink)
      throws IOException {
    return explained(() -> searcher().forEach(request, sink));
  }

  @Override
  public long count(SearchRequest request) throws IOException {
    return explained(() -> searcher().count(request));
  }

  @Override
  public Facet facet(SearchRequest request, Field field, int limit) throws IOException {
    return explained(() -> searcher().facet(request, field, limit));
  }

  @Override
  public Timeline timeline(SearchRequest request, Timeline.Unit unit) throws IOException {
    return explained(() -> searcher().timeline(request, unit));
  }

  @Override
  public List<Suggestion> suggest(SearchRequest request) throws IOException {
    return explained(() -> searcher().suggest(request));
  }

  @Override
  public Optional<Article> article(ArticleId id) throws IOException {
    return explained(() -> searcher().article(id));
  }

  @Override
  public long delete(SearchRequest request) throws IOException {
    return alone(
        () -> {
          searcher().refresh();
          List<ArticleId> found = found(request);
          if (!found.isEmpty()) {
            Deletion.of(location, found);
            searcher().refresh();
          }
          return (long) found.size();
        });
  }

  private List<ArticleId> found(SearchRequest request) throws IOException {
    SearchRequest all = request.toBuilder().offset(0).snippets(0).build();
    List<ArticleId> found = new ArrayList<>();
    searcher().forEach(all, hit -> found.add(hit.id()));
    return found;
  }

  @Override
  public void backup(Path directory) throws IOException {
    requireOpen();
    try {
      Backup.copy(location, directory);
    } catch (IOException e) {
      throw IndexDamage.explain(location, e);
    }
  }

  @Override
  public OptimizeReport optimize(BooleanSupplier cancellation) throws IOException {
    return write(
        () -> {
          requireIndex();
          return Optimization.of(location, () -> closed || cancellation.getAsBoolean());
        });
  }

  @Override
  public CheckReport check() throws IOException {
    return alone(
        () -> {
          requireOpen();
          return IndexCheck.of(location);
        });
  }

  @Override
  public ArchiveStats stats() throws IOException {
    return explained(() -> searcher().stats(location.parts()));
  }

  @Override
  public void refresh() throws IOException {
    searcher().refresh();
  }

  private ArticleSearcher searcher() throws IOException {
    requireOpen();
    ArticleSearcher opened = searcher;
    return opened != null ? opened : openSearcher();
  }

  private ArticleSearcher openSearcher() throws IOException {
    synchronized (opening) {
      requireOpen();
      if (searcher == null) {
        requireIndex();
        location.check();
        searcher = new ArticleSearcher(location);
      }
      return searcher;
    }
  }

  private void requireIndex() throws IOException {
    if (!location.hasIndex()) {
      throw new ArchiveException(
          "there is no archive in %s; make one with 'dateline index -i %s PATH'"
              .formatted(location.name(), location.name()));
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("this archive is closed");
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    writing.lock();
    try {
      if (writing.getHoldCount() == 1) {
        release();
      }
    } finally {
      writing.unlock();
    }
  }

  /** Closes what is open. A run during which this archive is closed does so itself when it ends. */
  private void release() throws IOException {
    synchronized (opening) {
      if (searcher != null) {
        searcher.close();
      }
      location.close();
    }
  }
}
