package dev.dateline.opensearch;

import java.time.Duration;

/**
 * How long a cluster is waited for, and how much is sent.
 *
 * @param connectWithin the longest wait for a connection to one host
 * @param answerWithin the longest wait for the answer of one host, before another is asked
 * @param giveUpAfter the longest wait in all, over all hosts and attempts
 * @param compressed whether bodies are compressed, both ways
 * @param bulk how articles are written
 */
record ClusterOptions(
    Duration connectWithin,
    Duration answerWithin,
    Duration giveUpAfter,
    boolean compressed,
    BulkOptions bulk) {

  /** The cluster itself gives up after 60 seconds, and then says less about why. */
  private static final Duration GIVE_UP_AFTER = Duration.ofSeconds(50);

  /** Options with the standard way to write. */
  ClusterOptions(
      Duration connectWithin, Duration answerWithin, Duration giveUpAfter, boolean compressed) {
    this(connectWithin, answerWithin, giveUpAfter, compressed, BulkOptions.standard());
  }

  /**
   * The options of an address. Bodies are compressed but for hosts on this machine, where bytes
   * cost less than the work.
   */
  static ClusterOptions standard(ClusterAddress address) {
    boolean local = address.hosts().stream().allMatch(host -> isLocal(host.getHost()));
    return new ClusterOptions(Duration.ofSeconds(3), Duration.ofSeconds(20), GIVE_UP_AFTER, !local);
  }

  private static boolean isLocal(String host) {
    return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
  }
}
