package dev.dateline.opensearch;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * The attempts at one thing: how many there were, the waits between them, and when to give up.
 * Waits double and are drawn at random from their upper half, so that those who were refused
 * together do not come back together.
 */
final class Attempts {
  private static final long SHORTEST_WAIT = TimeUnit.MILLISECONDS.toNanos(50);
  private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(5);

  /** One that has less time is as good as sure to tell nothing but that time was up. */
  private static final long SHORTEST_ATTEMPT = TimeUnit.MILLISECONDS.toNanos(100);

  private static final long SHORTEST_TIMEOUT = TimeUnit.MILLISECONDS.toNanos(1);

  private final long end;
  private final int free;
  private int failed;

  /**
   * Attempts that end some time from now.
   *
   * @param free how many failures cost no wait: there are other hosts to ask
   */
  Attempts(Duration within, int free) {
    this.end = System.nanoTime() + within.toNanos();
    this.free = free;
  }

  /** What is left of the time, never so little that it is no time-out of a request. */
  Duration left() {
    return Duration.ofNanos(Math.max(SHORTEST_TIMEOUT, end - System.nanoTime()));
  }

  /**
   * Waits for the next attempt after one that failed.
   *
   * @return whether there is time for another
   * @throws InterruptedIOException when the thread is interrupted, which it stays
   */
  boolean again() throws InterruptedIOException {
    long wait = failed < free ? 0 : jittered(failed - free);
    failed++;
    if (!leavesTime(wait)) {
      return false;
    }
    sleep(wait);
    return leavesTime(0);
  }

  private boolean leavesTime(long wait) {
    return end - System.nanoTime() - wait >= SHORTEST_ATTEMPT;
  }

  private static long jittered(int doublings) {
    long wait = Math.min(LONGEST_WAIT, SHORTEST_WAIT << Math.min(doublings, 20));
    return ThreadLocalRandom.current().nextLong(wait / 2, wait + 1);
  }

  private static void sleep(long nanos) throws InterruptedIOException {
    try {
      TimeUnit.NANOSECONDS.sleep(nanos);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  /** Says that the thread was interrupted, which it stays. */
  static InterruptedIOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("interrupted while waiting for the cluster");
  }
}
