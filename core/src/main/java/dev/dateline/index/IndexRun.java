package dev.dateline.index;

import dev.dateline.IndexOptions;
import dev.dateline.IndexReport;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import dev.dateline.index.ArticleIndexer.Task;
import dev.dateline.index.Stopwatches.Stage;
import dev.dateline.source.Reading;
import dev.dateline.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * One run over a source: the calling thread reads, others extract and index, a bounded queue lies
 * between them. Commits at intervals, so that a broken run keeps what it had.
 */
public final class IndexRun {
  private static final Duration PROGRESS_INTERVAL = Duration.ofMillis(200);

  private final IndexOptions options;
  private final BooleanSupplier closing;
  private final Tally tally;
  private final Stopwatches stopwatches;
  private final ArticleIndexer indexer;
  private final FileUpdates files;
  private final Workers<RawArticle> workers;
  private final Source source;
  private final Map<ArticleId, Origin> seen = new HashMap<>();
  private long lastCommit = System.nanoTime();
  private long lastProgress = System.nanoTime();

  private IndexRun(
      ArticleIndexer indexer,
      FileRecords records,
      IndexOptions options,
      Tally tally,
      BooleanSupplier closing,
      Source source) {
    this.source = source;
    this.indexer = indexer;
    this.options = options;
    this.tally = tally;
    this.stopwatches = tally.stopwatches();
    this.closing = closing;
    this.files = new FileUpdates(records, indexer, options.part(), seen, tally, this::stopIfDone);
    this.workers = Workers.start(options.threads(), indexer::index);
  }

  /**
   * Indexes a source.
   *
   * @param opening opens where articles are kept
   * @param source where articles are read from
   * @param options extraction, threads, progress
   * @param closing asked at each record; when it says so, the run commits what it has and ends
   * @return what became of every record
   * @throws IOException when the index cannot be written or the source as a whole cannot be read
   */
  public static IndexReport of(
      ArticleStore.Opening opening, Source source, IndexOptions options, BooleanSupplier closing)
      throws IOException {
    return of(opening, Task.INDEX, indexer -> source, options, closing);
  }

  /**
   * Extracts every article of an index anew from what was given for it, and writes those that
   * differ. What is written meanwhile is not read again.
   *
   * @param opening opens where articles are kept
   * @param options extraction, threads, progress
   * @param closing asked at each article; when it says so, the run commits what it has and ends
   * @return what became of every article
   * @throws IOException when the index cannot be read or written
   */
  public static IndexReport again(
      ArticleStore.Opening opening, IndexOptions options, BooleanSupplier closing)
      throws IOException {
    return of(opening, Task.REEXTRACT, ArticleIndexer::articles, options, closing);
  }

  private static IndexReport of(
      ArticleStore.Opening opening,
      Task task,
      Function<ArticleIndexer, Source> source,
      IndexOptions options,
      BooleanSupplier closing)
      throws IOException {
    Tally tally = new Tally();
    try (ArticleIndexer indexer = new ArticleIndexer(opening, task, options, tally);
        FileRecords files = indexer.files()) {
      return new IndexRun(indexer, files, options, tally, closing, source.apply(indexer)).run();
    }
  }

  private IndexReport run() throws IOException {
    boolean whole = read();
    workers.throwFault();
    if (whole && options.prune()) {
      files.prune(source);
    }
    stopwatches.time(Stage.COMMITTING, () -> files.commit(() -> indexer.finish()));
    options.progress().accept(tally.progress(source.position()));
    return tally.report(source.position());
  }

  /** Reads until the end, or until it is cancelled or a worker fails; what was read is finished. */
  private boolean read() throws IOException {
    try {
      stopwatches.time(Stage.READING, () -> source.read(files, this::accept));
      return true;
    } catch (StopReading e) {
      return false;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      workers.finish();
    }
  }

  private void accept(Reading reading) {
    stopIfDone();
    try {
      if (options.part().holds(reading.origin().container())) {
        take(reading);
      }
      atIntervals();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stopIfDone() {
    if (closing.getAsBoolean() || options.cancellation().getAsBoolean() || workers.haveFailed()) {
      throw new StopReading();
    }
  }

  private void take(Reading reading) throws IOException {
    switch (reading) {
      case Reading.Read read -> take(read.article());
      case Reading.Failed failed -> tally.failed(failed.origin(), failed.reason());
      case Reading.Skipped skipped -> tally.skipped(skipped.origin(), skipped.reason());
    }
  }

  private void take(RawArticle article) throws IOException {
    ArticleId id =
        article.id().map(ArticleId::given).orElseGet(() -> ArticleId.derived(article.origin()));
    Origin earlier = seen.putIfAbsent(id, article.origin());
    if (earlier == null) {
      stopwatches.time(Stage.NOT_READING, () -> workers.put(article));
    } else {
      tally.failed(article.origin(), "has the id " + id + " of " + earlier + ", which was kept");
    }
  }

  private void atIntervals() throws IOException {
    long now = System.nanoTime();
    if (now - lastProgress > PROGRESS_INTERVAL.toNanos()) {
      lastProgress = now;
      options.progress().accept(tally.progress(source.position()));
    }
    if (now - lastCommit > options.commitInterval().toNanos()) {
      stopwatches.time(Stage.NOT_READING, this::commit);
      lastCommit = System.nanoTime();
    }
  }

  private void commit() throws IOException {
    workers.await();
    stopwatches.time(Stage.COMMITTING, () -> files.commit(indexer::commit));
  }
}
