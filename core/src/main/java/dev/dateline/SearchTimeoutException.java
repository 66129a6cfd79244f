package dev.dateline;

import java.io.InterruptedIOException;
import java.time.Duration;

/** A search that took longer than its request allows, and was ended. */
public final class SearchTimeoutException extends InterruptedIOException {
  private static final long serialVersionUID = 1;

  /**
   * A search that was ended.
   *
   * @param timeout what its request allows
   */
  public SearchTimeoutException(Duration timeout) {
    super(
        "no answer within %s; ask for less, such as a span of dates, or allow more time"
            .formatted(seconds(timeout)));
  }

  private static String seconds(Duration timeout) {
    return timeout.toMillis() < 1000
        ? timeout.toMillis() + " ms"
        : timeout.toMillis() / 1000.0 + " s";
  }
}
