package dev.dateline;

import dev.dateline.extract.ExtractionOptions;
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
 */
public record IndexOptions(
    ExtractionOptions extraction,
    int threads,
    Consumer<? super IndexReport> progress,
    boolean statistics,
    BooleanSupplier cancellation) {
  /** Checks the number of threads. */
  public IndexOptions {
    Objects.requireNonNull(extraction, "extraction");
    Objects.requireNonNull(progress, "progress");
    Objects.requireNonNull(cancellation, "cancellation");
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1: " + threads);
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
        () -> false);
  }

  /**
   * Sets how articles are extracted.
   *
   * @param options extraction
   * @return changed options
   */
  public IndexOptions withExtraction(ExtractionOptions options) {
    return new IndexOptions(options, threads, progress, statistics, cancellation);
  }

  /**
   * Sets the number of threads.
   *
   * @param number at least 1
   * @return changed options
   */
  public IndexOptions withThreads(int number) {
    return new IndexOptions(extraction, number, progress, statistics, cancellation);
  }

  /**
   * Sets who is told of progress.
   *
   * @param listener takes reports of what was done so far
   * @return changed options
   */
  public IndexOptions withProgress(Consumer<? super IndexReport> listener) {
    return new IndexOptions(extraction, threads, listener, statistics, cancellation);
  }

  /**
   * Sets whether a reextraction uses what the archive tells of itself.
   *
   * @param used whether it does
   * @return changed options
   */
  public IndexOptions withStatistics(boolean used) {
    return new IndexOptions(extraction, threads, progress, used, cancellation);
  }

  /**
   * Sets who may end a run before its time.
   *
   * @param asked says whether to end
   * @return changed options
   */
  public IndexOptions withCancellation(BooleanSupplier asked) {
    return new IndexOptions(extraction, threads, progress, statistics, asked);
  }
}
