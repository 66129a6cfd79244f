package dev.dateline.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the other tests rely on. */
@Timeout(300)
class RealNodesIT {
  @Test
  void nodesComeAndGo() throws Exception {
    try (TestCluster cluster = TestCluster.of(3);
        ClusterClient client = cluster.client("news")) {
      assertThat(Engine.at(client).dialect()).isEqualTo(Dialect.OPENSEARCH);
      int manager = cluster.manager();
      cluster.kill(manager);
      cluster.awaitGreen();
      assertThat(cluster.manager()).isNotEqualTo(manager);
      cluster.mend();
    }
  }
}
