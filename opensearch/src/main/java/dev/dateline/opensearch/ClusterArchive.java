package dev.dateline.opensearch;

import dev.dateline.Archive;
import dev.dateline.ArchiveException;
import dev.dateline.ArchiveStats;
import dev.dateline.CheckReport;
import dev.dateline.Facet;
import dev.dateline.Hit;
import dev.dateline.IndexOptions;
import dev.dateline.IndexReport;
import dev.dateline.SearchRequest;
import dev.dateline.SearchResult;
import dev.dateline.Suggestion;
import dev.dateline.Timeline;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Field;
import dev.dateline.index.ArticleStore;
import dev.dateline.index.BackupTarget;
import dev.dateline.index.CopyRun;
import dev.dateline.index.IndexRun;
import dev.dateline.index.StoredArchive;
import dev.dateline.search.SearchPlan;
import dev.dateline.search.Suggestions;
import dev.dateline.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * An archive in a cluster. Closing it ends a run of {@link #index} or {@link #reextract} that is
 * under way after a commit.
 */
final class ClusterArchive implements Archive, StoredArchive {
  private static final Duration NO_COMMIT_BETWEEN = Duration.ofDays(10_000);

  private final ClusterClient client;
  private final ArticleIndex index;
  private final ReentrantLock writing = new ReentrantLock();
  private volatile boolean known;
  private volatile boolean found;
  private volatile boolean closed;

  ClusterArchive(ClusterClient client) {
    this.client = client;
    this.index = ArticleIndex.of(client);
  }

  @Override
  public IndexReport index(Source source, IndexOptions options) throws IOException {
    return write(() -> IndexRun.of(this::store, source, options, () -> closed));
  }

  @Override
  public IndexReport reextract(IndexOptions options) throws IOException {
    return write(
        () -> {
          requireArchive();
          return IndexRun.again(this::store, options, () -> closed);
        });
  }

  @Override
  public IndexReport copyFrom(Archive other, IndexOptions options) throws IOException {
    StoredArchive copied = StoredArchive.of(other);
    return write(() -> CopyRun.of(copied, this::store, options, () -> closed));
  }

  @Override
  public ArticleStore stored() throws IOException {
    requireArchive();
    return store(true);
  }

  private ArticleStore store(boolean dryRun) throws IOException {
    return ClusterStore.open(client, index, dryRun);
  }

  /** What is done while nobody else of this archive writes. */
  private interface Run<T> {
    T run() throws IOException;
  }

  private <T> T write(Run<T> run) throws IOException {
    writing.lock();
    try {
      requireEngine();
      return run.run();
    } finally {
      if (closed) {
        client.close();
      }
      writing.unlock();
    }
  }

  @Override
  public SearchResult search(SearchRequest request) throws IOException {
    return run(request, ClusterSearch::page);
  }

  @Override
  public SearchResult forEach(SearchRequest request, Consumer<? super Hit> sink)
      throws IOException {
    return run(request, search -> search.forEach(sink));
  }

  @Override
  public long count(SearchRequest request) throws IOException {
    return run(request, ClusterSearch::count);
  }

  @Override
  public Facet facet(SearchRequest request, Field field, int limit) throws IOException {
    return run(request, search -> search.facet(field, limit));
  }

  @Override
  public Timeline timeline(SearchRequest request, Timeline.Unit unit) throws IOException {
    return run(request, search -> search.timeline(unit));
  }

  @Override
  public List<Suggestion> suggest(SearchRequest request) throws IOException {
    requireArchive();
    return Suggestions.of(plan(request), new ClusterLexicon(index), this::count);
  }

  private interface Task<T> {
    T run(ClusterSearch search) throws IOException;
  }

  /** A query that can be read may still stand for too much to be run. */
  private <T> T run(SearchRequest request, Task<T> task) throws IOException {
    long start = System.nanoTime();
    requireArchive();
    SearchPlan plan = plan(request);
    try {
      return task.run(new ClusterSearch(index, plan, start));
    } catch (ClusterException e) {
      String reason = Refusals.reason(e).orElseThrow(() -> e);
      SearchPlan nothing = SearchPlan.ofNothing(request, reason);
      return task.run(new ClusterSearch(index, nothing, start));
    }
  }

  private SearchPlan plan(SearchRequest request) throws IOException {
    SearchPlan plan = SearchPlan.of(request, true, this::find, new ClusterLexicon(index));
    Optional<String> fault = plan.fault();
    return fault.isEmpty() ? plan : SearchPlan.ofNothing(request, fault.get());
  }

  @Override
  public Optional<Article> article(ArticleId id) throws IOException {
    requireArchive();
    return find(id);
  }

  private Optional<Article> find(ArticleId id) throws IOException {
    return index.source(id).map(ArticleJsonReader::article);
  }

  @Override
  public long delete(SearchRequest request) throws IOException {
    return write(
        () -> {
          List<ArticleId> ids = new ArrayList<>();
          forEach(request.toBuilder().offset(0).snippets(0).build(), hit -> ids.add(hit.id()));
          try (ArticleStore store = store(false)) {
            for (ArticleId id : ids) {
              store.delete(id);
            }
            store.commit(store.data());
          }
          return (long) ids.size();
        });
  }

  /** Commits once, at the end: a backup that breaks off is no archive. */
  @Override
  public void backup(Path directory) throws IOException {
    requireArchive();
    IndexOptions options = IndexOptions.standard().withCommitInterval(NO_COMMIT_BETWEEN);
    BackupTarget.fill(
        directory,
        () -> {
          try (Archive copy = Archive.open(directory)) {
            requireWhole(copy.copyFrom(this, options));
          }
        });
  }

  private static void requireWhole(IndexReport report) throws ArchiveException {
    if (report.failed() > 0) {
      throw new ArchiveException(
          String.format(
              Locale.ROOT,
              "nothing was copied: %d articles cannot be, the first at %s: %s",
              report.failed(),
              report.failures().getFirst().origin(),
              report.failures().getFirst().reason()));
    }
  }

  @Override
  public CheckReport check() throws IOException {
    requireArchive();
    return ClusterCheck.of(client);
  }

  @Override
  public ArchiveStats stats() throws IOException {
    requireArchive();
    return ClusterStatistics.of(index, ClusterState.read(client).data());
  }

  /** What was committed is visible at once. */
  @Override
  public void refresh() throws IOException {
    requireArchive();
  }

  private void requireArchive() throws IOException {
    requireEngine();
    if (!found) {
      if (!new ArchiveIndices(client).exist()) {
        throw new ArchiveException(
            "there is no archive at %s; make one with 'dateline index -i %s PATH'"
                .formatted(client.address(), client.address()));
      }
      found = true;
    }
  }

  private void requireEngine() throws IOException {
    if (closed) {
      throw new IllegalStateException("this archive is closed");
    }
    if (!known) {
      Engine.at(client);
      known = true;
    }
  }

  /** A run during which this archive is closed closes the client itself when it ends. */
  @Override
  public void close() {
    closed = true;
    writing.lock();
    try {
      if (writing.getHoldCount() == 1) {
        client.close();
      }
    } finally {
      writing.unlock();
    }
  }
}
