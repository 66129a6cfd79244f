package dev.dateline.index;

import dev.dateline.IndexOptions;
import dev.dateline.IndexReport;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import dev.dateline.source.Reading;
import dev.dateline.source.Source;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * One run over a source: the calling thread reads, others extract and index, a bounded queue lies
 * between them. Commits at intervals, so that a broken run keeps what it had.
 */
public final class IndexRun {
  private static final Duration COMMIT_INTERVAL = Duration.ofSeconds(60);
  private static final Duration PROGRESS_INTERVAL = Duration.ofMillis(200);
  private static final int QUEUED_ARTICLES = 256;

  private final IndexOptions options;
  private final BooleanSupplier closing;
  private final ArticleIndexer.Task task;
  private final Tally tally = new Tally();
  private final BlockingQueue<Optional<RawArticle>> queue =
      new ArrayBlockingQueue<>(QUEUED_ARTICLES);
  private final AtomicReference<Throwable> fault = new AtomicReference<>();
  private final Map<ArticleId, Origin> seen = new HashMap<>();
  private long lastCommit = System.nanoTime();
  private long lastProgress = System.nanoTime();

  private IndexRun(ArticleIndexer.Task task, IndexOptions options, BooleanSupplier cancelled) {
    this.task = task;
    this.options = options;
    this.closing = cancelled;
  }

  /**
   * Indexes a source.
   *
   * @param location where the index is kept
   * @param source where articles are read from
   * @param options extraction, threads, progress
   * @param cancelled asked at each record; when it says so, the run commits what it has and ends
   * @return what became of every record
   * @throws IOException when the index cannot be written or the source as a whole cannot be read
   */
  public static IndexReport of(
      IndexLocation location, Source source, IndexOptions options, BooleanSupplier cancelled)
      throws IOException {
    return new IndexRun(ArticleIndexer.Task.INDEX, options, cancelled)
        .run(location, indexer -> source);
  }

  /**
   * Extracts every article of an index anew from what was given for it, and writes those that
   * differ. What is written meanwhile is not read again.
   *
   * @param location where the index is kept
   * @param options extraction, threads, progress
   * @param cancelled asked at each article; when it says so, the run commits what it has and ends
   * @return what became of every article
   * @throws IOException when the index cannot be read or written
   */
  public static IndexReport again(
      IndexLocation location, IndexOptions options, BooleanSupplier cancelled) throws IOException {
    return new IndexRun(ArticleIndexer.Task.REEXTRACT, options, cancelled)
        .run(location, ArticleIndexer::known);
  }

  private IndexReport run(IndexLocation location, Function<ArticleIndexer, Source> source)
      throws IOException {
    try (ArticleIndexer indexer = new ArticleIndexer(location, task, options, tally)) {
      boolean whole = read(source.apply(indexer), indexer);
      throwFault();
      indexer.finish(whole);
      options.progress().accept(tally.progress());
      return tally.report();
    }
  }

  /** Reads until the end, or until it is cancelled or a worker fails; what was read is finished. */
  private boolean read(Source source, ArticleIndexer indexer) throws IOException {
    List<Thread> workers = start(indexer);
    try {
      source.read(reading -> accept(indexer, reading));
      return true;
    } catch (StopReading e) {
      return false;
    } finally {
      finish(workers);
    }
  }

  private List<Thread> start(ArticleIndexer indexer) {
    List<Thread> workers = new ArrayList<>();
    for (int i = 1; i <= options.threads(); i++) {
      workers.add(
          Thread.ofPlatform().daemon().name("dateline-index-" + i).start(() -> work(indexer)));
    }
    return workers;
  }

  private void work(ArticleIndexer indexer) {
    try {
      for (Optional<RawArticle> next = queue.take(); next.isPresent(); next = queue.take()) {
        if (fault.get() == null) {
          indexer.index(next.get());
        }
      }
    } catch (Throwable e) {
      fault.compareAndSet(null, e);
      drain();
    }
  }

  /** Keeps the reader from waiting for a worker that is gone. */
  private void drain() {
    try {
      Optional<RawArticle> next = queue.take();
      while (next.isPresent()) {
        next = queue.take();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void accept(ArticleIndexer indexer, Reading reading) {
    if (isCancelled() || fault.get() != null) {
      throw new StopReading();
    }
    switch (reading) {
      case Reading.Read read -> enqueue(read.article());
      case Reading.Failed failed -> tally.failed(failed.origin(), failed.reason());
      case Reading.Skipped skipped -> tally.skipped(skipped.origin(), skipped.reason());
    }
    atIntervals(indexer);
  }

  private boolean isCancelled() {
    return closing.getAsBoolean() || options.cancellation().getAsBoolean();
  }

  private void enqueue(RawArticle article) {
    ArticleId id =
        article.id().map(ArticleId::given).orElseGet(() -> ArticleId.derived(article.origin()));
    Origin earlier = seen.putIfAbsent(id, article.origin());
    if (earlier != null) {
      tally.failed(article.origin(), "has the id " + id + " of " + earlier + ", which was kept");
      return;
    }
    put(Optional.of(article));
  }

  private void put(Optional<RawArticle> article) {
    try {
      queue.put(article);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fault.compareAndSet(null, new InterruptedIOException("interrupted while indexing"));
      throw new StopReading();
    }
  }

  private void atIntervals(ArticleIndexer indexer) {
    long now = System.nanoTime();
    if (now - lastProgress > PROGRESS_INTERVAL.toNanos()) {
      lastProgress = now;
      options.progress().accept(tally.progress());
    }
    if (now - lastCommit > COMMIT_INTERVAL.toNanos()) {
      lastCommit = now;
      commit(indexer);
    }
  }

  private void commit(ArticleIndexer indexer) {
    try {
      indexer.commit();
    } catch (IOException e) {
      fault.compareAndSet(null, e);
      throw new StopReading();
    }
  }

  private void finish(List<Thread> workers) throws InterruptedIOException {
    try {
      for (int i = 0; i < workers.size(); i++) {
        queue.put(Optional.empty());
      }
      for (Thread worker : workers) {
        worker.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      workers.forEach(Thread::interrupt);
      throw new InterruptedIOException("interrupted while indexing");
    }
  }

  private void throwFault() throws IOException {
    switch (fault.get()) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IOException(e);
    }
  }

  /** Ends the reading of a source from within. */
  private static final class StopReading extends RuntimeException {
    private static final long serialVersionUID = 1;

    StopReading() {
      super(null, null, false, false);
    }
  }
}
