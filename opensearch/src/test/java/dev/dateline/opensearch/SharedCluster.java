package dev.dateline.opensearch;

import java.io.IOException;

/** One cluster of three nodes for all tests of a JVM, which ends with it. */
final class SharedCluster {
  private static TestCluster cluster;

  private SharedCluster() {}

  static synchronized TestCluster get() throws IOException {
    if (cluster == null) {
      try {
        cluster = TestCluster.of(Integer.getInteger("dateline.test.nodes", 3));
      } catch (IOException | RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IOException("no cluster of tests", e);
      }
    }
    return cluster;
  }
}
