package dev.dateline.opensearch;

import java.time.Duration;

/**
 * How much is sent at once.
 *
 * @param lanes how many requests at a time
 * @param bytes from which size on a request is sent
 * @param operations how many a request has at most
 * @param giveUpAfter how long a request is tried, over all attempts
 */
record BulkOptions(int lanes, int bytes, int operations, Duration giveUpAfter) {
  private static final int MOST_LANES = 4;
  private static final int BYTES = 8 << 20;
  private static final int OPERATIONS = 5_000;

  /** A node that hangs is dropped by its cluster after 30 to 90 seconds. */
  private static final Duration GIVE_UP_AFTER = Duration.ofMinutes(3);

  /** As many lanes as processors, four at most: then the cluster is what is waited for. */
  static BulkOptions standard() {
    int lanes = Math.min(MOST_LANES, Runtime.getRuntime().availableProcessors());
    return new BulkOptions(lanes, BYTES, OPERATIONS, GIVE_UP_AFTER);
  }
}
