package dev.dateline.index;

import dev.dateline.ArchiveException;
import dev.dateline.IndexOptions;
import dev.dateline.IndexReport;
import dev.dateline.article.Article;
import dev.dateline.extract.ExtractionVersion;
import dev.dateline.index.Stopwatches.Stage;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Copies the articles of an archive as they are kept, and what belongs to them, into another. What
 * is there already is compared and not written again, so that a copy that broke off goes on.
 *
 * <p>Records of files come last, and only where the copy is whole. They are read before the
 * articles: a file that changes in between is read again, never passed by.
 */
public final class CopyRun {
  private static final Duration PROGRESS_INTERVAL = Duration.ofMillis(200);

  private final ArticleStore from;
  private final ArticleStore to;
  private final FileRecords records;
  private final IndexOptions options;
  private final BooleanSupplier closing;
  private final Tally tally = new Tally();
  private final Stopwatches stopwatches = tally.stopwatches();
  private final Workers<KeptArticle> workers;
  private long passed;
  private long lastCommit = System.nanoTime();
  private long lastProgress = System.nanoTime();

  private CopyRun(
      ArticleStore from,
      ArticleStore to,
      FileRecords records,
      IndexOptions options,
      BooleanSupplier closing) {
    this.from = from;
    this.to = to;
    this.records = records;
    this.options = options;
    this.closing = closing;
    this.workers = Workers.start(options.threads(), this::put);
  }

  /**
   * Copies an archive.
   *
   * @param archive what is copied, as it was last committed
   * @param opening opens where it is copied to
   * @param options threads, progress, cancellation, dry run, time between commits
   * @param closing asked at each article; when it says so, the run commits what it has and ends
   * @return what became of every article
   * @throws ArchiveException when there is nothing to copy, or the target has articles of its own;
   *     nothing is written then
   * @throws IOException when one cannot be read or the other written
   */
  public static IndexReport of(
      StoredArchive archive,
      ArticleStore.Opening opening,
      IndexOptions options,
      BooleanSupplier closing)
      throws IOException {
    Map<String, Long> files = files(archive);
    try (ArticleStore from = archive.stored();
        ArticleStore to = opening.open(options.dryRun())) {
      OwnArticles.refuse(from, to);
      try (FileRecords records = to.files("")) {
        return new CopyRun(from, to, records, options, closing).run(files);
      }
    }
  }

  private static Map<String, Long> files(StoredArchive archive) throws IOException {
    try (ArticleStore from = archive.stored();
        FileRecords records = from.files("")) {
      return records.all();
    }
  }

  private IndexReport run(Map<String, Long> files) throws IOException {
    boolean whole = read();
    workers.throwFault();
    stopwatches.time(Stage.COMMITTING, () -> finish(whole, files));
    options.progress().accept(tally.progress(passed));
    return tally.report(passed);
  }

  /** Reads until the end, or until it is cancelled or a worker fails; what was read is finished. */
  private boolean read() throws IOException {
    try {
      records.forgetAll();
      records.commit();
      stopwatches.time(Stage.READING, () -> from.forEachKept(this::accept));
      return true;
    } catch (StopReading e) {
      return false;
    } finally {
      workers.finish();
    }
  }

  private void accept(KeptArticle article) throws IOException {
    if (closing.getAsBoolean() || options.cancellation().getAsBoolean() || workers.haveFailed()) {
      throw new StopReading();
    }
    stopwatches.time(Stage.NOT_READING, () -> workers.put(article));
    passed++;
    atIntervals();
  }

  private void put(KeptArticle article) throws IOException {
    Counted receipt = new Counted(article.article());
    try {
      stopwatches.time(Stage.INDEXING, () -> to.put(article.article(), article.raw(), receipt));
    } catch (IllegalArgumentException e) {
      receipt.failed(e.getMessage());
    }
  }

  /** Counts what became of an article. */
  private final class Counted implements ArticleStore.Receipt {
    private final Article article;

    Counted(Article article) {
      this.article = article;
    }

    @Override
    public void indexed() {
      tally.indexed(article);
    }

    @Override
    public void updated(Optional<String> container) {
      tally.updated(article);
    }

    @Override
    public void unchanged() {
      tally.unchanged(article);
    }

    @Override
    public void failed(String reason) {
      tally.failed(article.origin(), "cannot be indexed: " + reason);
    }
  }

  private void atIntervals() throws IOException {
    long now = System.nanoTime();
    if (now - lastProgress > PROGRESS_INTERVAL.toNanos()) {
      lastProgress = now;
      options.progress().accept(tally.progress(passed));
    }
    if (now - lastCommit > options.commitInterval().toNanos()) {
      stopwatches.time(Stage.NOT_READING, this::commit);
      lastCommit = System.nanoTime();
    }
  }

  private void commit() throws IOException {
    workers.await();
    stopwatches.time(Stage.COMMITTING, () -> to.commit(both()));
  }

  /** What a target says of itself that holds some articles of the copy. */
  private CommitData both() throws IOException {
    CommitData both = to.data();
    for (ExtractionVersion extraction : from.data().extractions()) {
      both = both.with(extraction);
    }
    return both;
  }

  private void finish(boolean whole, Map<String, Long> files) throws IOException {
    to.flush();
    if (!whole) {
      to.commit(both());
      return;
    }
    to.learning().become(from.learning());
    CommitData before = to.data();
    to.commit(new CommitData(from.data().extractions(), before.statistics(), before.counted()));
    remember(files);
  }

  private void remember(Map<String, Long> files) throws IOException {
    for (Map.Entry<String, Long> file : files.entrySet()) {
      if (!tally.hasFailed(file.getKey())) {
        records.remember(file.getKey(), file.getValue());
      }
    }
    records.commit();
  }
}
