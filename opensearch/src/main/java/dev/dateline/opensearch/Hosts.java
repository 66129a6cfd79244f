package dev.dateline.opensearch;

import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * The hosts of a cluster in turn. One that failed rests, longer each time, so that not every
 * request waits for it; when all rest, the one that has rested longest is next. Thread-safe.
 */
final class Hosts {
  private static final Duration SHORTEST_REST = Duration.ofMillis(500);
  private static final int MOST_DOUBLINGS = 6;

  private final List<Host> hosts;
  private final AtomicInteger turn = new AtomicInteger();

  Hosts(List<URI> roots) {
    this.hosts = roots.stream().map(Host::new).toList();
  }

  int size() {
    return hosts.size();
  }

  /** The host to ask next. */
  Host next() {
    int first = Math.floorMod(turn.getAndIncrement(), hosts.size());
    long now = System.nanoTime();
    return IntStream.range(0, hosts.size())
        .mapToObj(i -> hosts.get((first + i) % hosts.size()))
        .min(Comparator.comparingLong(host -> host.restLeft(now)))
        .orElseThrow();
  }

  /** One host, and how it did. */
  static final class Host {
    private final URI root;
    private int failures;
    private long restsUntil;

    private Host(URI root) {
      this.root = root;
    }

    URI root() {
      return root;
    }

    private synchronized long restLeft(long now) {
      return failures == 0 ? 0 : Math.max(0, restsUntil - now);
    }

    synchronized void answered() {
      failures = 0;
    }

    synchronized void failed() {
      long rest = SHORTEST_REST.toNanos() << Math.min(failures, MOST_DOUBLINGS);
      failures++;
      restsUntil = System.nanoTime() + rest;
    }
  }
}
