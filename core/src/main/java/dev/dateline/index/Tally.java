package dev.dateline.index;

import dev.dateline.IndexReport;
import dev.dateline.IndexReport.Problem;
import dev.dateline.article.Article;
import dev.dateline.article.Origin;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import org.apache.lucene.util.UnicodeUtil;

/** Counts what becomes of records. Thread-safe. */
final class Tally {
  private final long start = System.nanoTime();
  private final Stopwatches stopwatches = new Stopwatches();
  private final LongAdder indexed = new LongAdder();
  private final LongAdder updated = new LongAdder();
  private final LongAdder unchanged = new LongAdder();
  private final LongAdder deleted = new LongAdder();
  private final LongAdder bytes = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private final LongAdder skipped = new LongAdder();
  private final Set<String> faulty = ConcurrentHashMap.newKeySet();
  private final ConcurrentLinkedQueue<Problem> failures = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Problem> skips = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> notes = new ConcurrentLinkedQueue<>();

  Stopwatches stopwatches() {
    return stopwatches;
  }

  void indexed(Article article) {
    count(indexed, article);
  }

  void updated(Article article) {
    count(updated, article);
  }

  void unchanged(Article article) {
    count(unchanged, article);
  }

  private void count(LongAdder counter, Article article) {
    counter.increment();
    bytes.add(utf8(article.title()) + utf8(article.body()));
  }

  private static long utf8(String text) {
    return UnicodeUtil.calcUTF16toUTF8Length(text, 0, text.length());
  }

  /** Counts articles of a file that was not read again. */
  void unchanged(long articles) {
    unchanged.add(articles);
  }

  void deleted() {
    deleted.increment();
  }

  void failed(Origin origin, String reason) {
    failed.increment();
    faulty.add(origin.container());
    failures.add(new Problem(origin, reason));
  }

  void skipped(Origin origin, String reason) {
    skipped.increment();
    skips.add(new Problem(origin, reason));
  }

  void note(String note) {
    notes.add(note);
  }

  boolean hasWritten() {
    return indexed.sum() + updated.sum() > 0;
  }

  /** How many of the articles that were there before the run came to, or removed. */
  long met() {
    return updated.sum() + unchanged.sum() + deleted.sum();
  }

  /** Whether a record of this file failed. */
  boolean hasFailed(String container) {
    return faulty.contains(container);
  }

  IndexReport report(long position) {
    return report(position, List.copyOf(failures), List.copyOf(skips));
  }

  IndexReport progress(long position) {
    return report(position, List.of(), List.of());
  }

  private IndexReport report(long position, List<Problem> failureList, List<Problem> skipList) {
    return new IndexReport(
        indexed.sum(),
        updated.sum(),
        unchanged.sum(),
        deleted.sum(),
        skipped.sum(),
        failed.sum(),
        bytes.sum(),
        position,
        Duration.ofNanos(System.nanoTime() - start),
        stopwatches.stages(),
        failureList,
        skipList,
        List.copyOf(notes));
  }
}
