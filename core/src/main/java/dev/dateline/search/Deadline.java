package dev.dateline.search;

import dev.dateline.SearchTimeoutException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.lucene.index.QueryTimeout;

/** When a search has to end: at its time-out, and when its thread is interrupted. */
final class Deadline implements QueryTimeout {
  private final Optional<Duration> timeout;
  private final long end;

  /**
   * A deadline.
   *
   * @param start the {@link System#nanoTime} at which the search began
   */
  Deadline(Optional<Duration> timeout, long start) {
    this.timeout = timeout;
    this.end = timeout.map(time -> start + nanos(time)).orElse(0L);
  }

  private static long nanos(Duration time) {
    return time.compareTo(Duration.ofDays(365)) > 0 ? Long.MAX_VALUE / 2 : time.toNanos();
  }

  @Override
  public boolean shouldExit() {
    return isPast() || Thread.currentThread().isInterrupted();
  }

  private boolean isPast() {
    return timeout.isPresent() && System.nanoTime() - end > 0;
  }

  /** Ends a search whose time has come. */
  void check() throws InterruptedIOException {
    if (shouldExit()) {
      throw reason();
    }
  }

  /** Why a search was ended. */
  InterruptedIOException reason() {
    return timeout.isPresent() && !Thread.currentThread().isInterrupted()
        ? new SearchTimeoutException(timeout.get())
        : new InterruptedIOException("interrupted while searching");
  }
}
