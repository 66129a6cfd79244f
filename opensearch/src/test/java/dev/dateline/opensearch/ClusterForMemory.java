package dev.dateline.opensearch;

import dev.dateline.Archive;
import dev.dateline.ArchiveProvider;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Gives tests of the embedded archive one in a cluster instead, so that they hold for it unchanged:
 * an archive in memory becomes an archive of its own, a directory one that is there again when the
 * directory is opened again. On when the system property {@value #SWITCH} is true.
 */
public final class ClusterForMemory implements ArchiveProvider {
  static final String SWITCH = "dateline.test.cluster";

  private static final AtomicInteger OPENED = new AtomicInteger();

  /** For the service loader. */
  public ClusterForMemory() {}

  @Override
  public boolean opens(String location) {
    return Boolean.getBoolean(SWITCH) && !location.contains("://");
  }

  @Override
  public Archive open(String location) throws IOException {
    String name =
        location.equals("memory:")
            ? "memory-" + OPENED.incrementAndGet()
            : "directory-" + Integer.toHexString(location.hashCode());
    return Archive.open(SharedCluster.get().location(name + "?shards=2&replicas=1"));
  }
}
