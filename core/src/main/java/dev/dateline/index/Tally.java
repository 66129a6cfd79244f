package dev.dateline.index;

import dev.dateline.IndexReport;
import dev.dateline.IndexReport.Problem;
import dev.dateline.article.Article;
import dev.dateline.article.Origin;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** Counts what becomes of records. Thread-safe. */
final class Tally {
  private final long start = System.nanoTime();
  private final LongAdder indexed = new LongAdder();
  private final LongAdder updated = new LongAdder();
  private final LongAdder unchanged = new LongAdder();
  private final LongAdder characters = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private final LongAdder skipped = new LongAdder();
  private final ConcurrentLinkedQueue<Problem> failures = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Problem> skips = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> notes = new ConcurrentLinkedQueue<>();

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
    characters.add(article.title().length() + article.body().length());
  }

  void failed(Origin origin, String reason) {
    failed.increment();
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

  boolean hasFailed() {
    return failed.sum() > 0;
  }

  IndexReport report() {
    return report(List.copyOf(failures), List.copyOf(skips));
  }

  IndexReport progress() {
    return report(List.of(), List.of());
  }

  private IndexReport report(List<Problem> failureList, List<Problem> skipList) {
    return new IndexReport(
        indexed.sum(),
        updated.sum(),
        unchanged.sum(),
        0,
        skipped.sum(),
        failed.sum(),
        2 * characters.sum(),
        Duration.ofNanos(System.nanoTime() - start),
        failureList,
        skipList,
        List.copyOf(notes));
  }
}
