package dev.dateline;

import dev.dateline.extract.ExtractionOptions;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * How a source is indexed. Immutable.
 *
 * @param extraction how articles are extracted
 * @param threads how many threads extract and index, at least 1
 * @param progress takes a report of what was done so far, a few times a second, on the thread that
 *     reads
 */
public record IndexOptions(
    ExtractionOptions extraction, int threads, Consumer<? super IndexReport> progress) {
  /** Checks the number of threads. */
  public IndexOptions {
    Objects.requireNonNull(extraction, "extraction");
    Objects.requireNonNull(progress, "progress");
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1: " + threads);
    }
  }

  /**
   * The shipped extractors, a thread for each core, no progress.
   *
   * @return the options
   */
  public static IndexOptions standard() {
    return new IndexOptions(
        ExtractionOptions.standard(), Runtime.getRuntime().availableProcessors(), report -> {});
  }

  /**
   * Sets how articles are extracted.
   *
   * @param options extraction
   * @return changed options
   */
  public IndexOptions withExtraction(ExtractionOptions options) {
    return new IndexOptions(options, threads, progress);
  }

  /**
   * Sets the number of threads.
   *
   * @param number at least 1
   * @return changed options
   */
  public IndexOptions withThreads(int number) {
    return new IndexOptions(extraction, number, progress);
  }

  /**
   * Sets who is told of progress.
   *
   * @param listener takes reports of what was done so far
   * @return changed options
   */
  public IndexOptions withProgress(Consumer<? super IndexReport> listener) {
    return new IndexOptions(extraction, threads, listener);
  }
}
