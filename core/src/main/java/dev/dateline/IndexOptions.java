package dev.dateline;

import dev.dateline.extract.ExtractionOptions;
import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How a source is indexed. Immutable.
 *
 * @param extraction how articles are extracted
 * @param threads how many threads extract and index, at least 1
 * @param progress takes a report of what was done so far, a few times a second, on the thread that
 *     reads
 * @param statistics whether {@link Archive#reextract} uses what the archive tells of its own words
 *     and dates; {@link Archive#index} does as the last reextraction did
 * @param cancellation asked at each record, on the thread that reads; when it says so, what was
 *     read is committed and the run ends
 * @param prune whether articles of files that the source has lost are removed; those that vanished
 *     from a file that is still there always are
 * @param dryRun whether nothing is written, and the report tells what would be
 * @param commitInterval how much work a crash may cost: time between commits during a run, each of
 *     which waits for the articles that were read; a run ends with a commit in any case
 * @param part which files of the source are read; of others nothing is read, removed or told
 */
public record IndexOptions(
    ExtractionOptions extraction,
    int threads,
    Consumer<? super IndexReport> progress,
    boolean statistics,
    BooleanSupplier cancellation,
    boolean prune,
    boolean dryRun,
    Duration commitInterval,
    SourcePart part) {
  /** Checks the numbers. */
  public IndexOptions {
    Objects.requireNonNull(extraction, "extraction");
    Objects.requireNonNull(progress, "progress");
    Objects.requireNonNull(cancellation, "cancellation");
    Objects.requireNonNull(part, "part");
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1: " + threads);
    }
    if (!commitInterval.isPositive()) {
      throw new IllegalArgumentException("no time between commits: " + commitInterval);
    }
  }

  /**
   * The shipped extractors, a thread for each core, no progress, statistics, no cancellation.
   *
   * @return the options
   */
  public static IndexOptions standard() {
    return new IndexOptions(
        ExtractionOptions.standard(),
        Runtime.getRuntime().availableProcessors(),
        report -> {},
        true,
        () -> false,
        false,
        false,
        Duration.ofSeconds(60),
        SourcePart.whole());
  }

  /**
   * Sets how articles are extracted.
   *
   * @param options extraction
   * @return changed options
   */
  public IndexOptions withExtraction(ExtractionOptions options) {
    return new IndexOptions(
        options, threads, progress, statistics, cancellation, prune, dryRun, commitInterval, part);
  }

  /**
   * Sets the number of threads.
   *
   * @param number at least 1
   * @return changed options
   */
  public IndexOptions withThreads(int number) {
    return new IndexOptions(
        extraction,
        number,
        progress,
        statistics,
        cancellation,
        prune,
        dryRun,
        commitInterval,
        part);
  }

  /**
   * Sets who is told of progress.
   *
   * @param listener takes reports of what was done so far
   * @return changed options
   */
  public IndexOptions withProgress(Consumer<? super IndexReport> listener) {
    return new IndexOptions(
        extraction,
        threads,
        listener,
        statistics,
        cancellation,
        prune,
        dryRun,
        commitInterval,
        part);
  }

  /**
   * Sets whether a reextraction uses what the archive tells of itself.
   *
   * @param used whether it does
   * @return changed options
   */
  public IndexOptions withStatistics(boolean used) {
    return new IndexOptions(
        extraction, threads, progress, used, cancellation, prune, dryRun, commitInterval, part);
  }

  /**
   * Sets who may end a run before its time.
   *
   * @param asked says whether to end
   * @return changed options
   */
  public IndexOptions withCancellation(BooleanSupplier asked) {
    return new IndexOptions(
        extraction, threads, progress, statistics, asked, prune, dryRun, commitInterval, part);
  }

  /**
   * Sets whether articles of lost files are removed.
   *
   * @param on whether they are
   * @return changed options
   */
  public IndexOptions withPrune(boolean on) {
    return new IndexOptions(
        extraction, threads, progress, statistics, cancellation, on, dryRun, commitInterval, part);
  }

  /**
   * Sets whether the run only tells what it would do.
   *
   * @param on whether nothing is written
   * @return changed options
   */
  public IndexOptions withDryRun(boolean on) {
    return new IndexOptions(
        extraction, threads, progress, statistics, cancellation, prune, on, commitInterval, part);
  }

  /**
   * Sets the time between commits during a run.
   *
   * @param time longer than nothing
   * @return changed options
   */
  public IndexOptions withCommitInterval(Duration time) {
    return new IndexOptions(
        extraction, threads, progress, statistics, cancellation, prune, dryRun, time, part);
  }

  /**
   * Sets which part of a source this run is for.
   *
   * @param files which files
   * @return changed options
   */
  public IndexOptions withPart(SourcePart files) {
    return new IndexOptions(
        extraction,
        threads,
        progress,
        statistics,
        cancellation,
        prune,
        dryRun,
        commitInterval,
        files);
  }
}
