package dev.dateline.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is acknowledged is there, whatever becomes of a node. */
@Timeout(600)
class BulkWriterIT {
  private static final int ARTICLES = 3_000;

  private static final BulkOptions SMALL = new BulkOptions(3, 1 << 20, 100, Duration.ofMinutes(3));

  private static TestCluster cluster;

  private final Receipts receipts = new Receipts();

  @BeforeAll
  static void startCluster() throws Exception {
    cluster = TestCluster.of(3);
  }

  @AfterAll
  static void endCluster() {
    if (cluster != null) {
      cluster.close();
    }
  }

  @Test
  void everythingIsThereAfterANodeIsKilledWhileItIsWritten() throws Exception {
    try (ClusterClient client = archive("killed")) {
      int victim = cluster.primary("killed", 0);
      write(client, () -> cluster.kill(victim));
      assertAllThere(client);
      cluster.restart(victim);
      cluster.awaitGreen();
      assertAllThere(client);
    }
  }

  @Test
  void everythingIsThereAfterANodeIsPausedWhileItIsWritten() throws Exception {
    try (ClusterClient client = archive("paused")) {
      int victim = cluster.primary("paused", 0);
      write(client, () -> cluster.pause(victim));
      assertAllThere(client);
      cluster.resume(victim);
      cluster.awaitGreen();
      assertAllThere(client);
    }
  }

  @Test
  void anIdThatIsTooLongIsTheFaultOfItsArticleOnly() throws Exception {
    try (ClusterClient client = archive("long");
        BulkWriter writer = new BulkWriter(client, "long", SMALL, receipts)) {
      writer.index("first", article(1));
      writer.index("x".repeat(513), article(2));
      writer.index("last", article(3));
      writer.flush();
      assertThat(receipts.written()).containsExactlyInAnyOrder("first", "last");
      assertThat(receipts.failed()).singleElement().asString().contains("too long");
    }
  }

  private static ClusterClient archive(String name) throws Exception {
    ClusterClient client = cluster.client(name + "?shards=2&replicas=1");
    new ArchiveIndices(client).create();
    ObjectNode settings = JsonNodeFactory.instance.objectNode();
    settings.put("index.unassigned.node_left.delayed_timeout", "0");
    client.call(Call.of("PUT", "/" + name + "/_settings", settings));
    cluster.awaitGreen();
    return client;
  }

  private interface Blow {
    void fall() throws Exception;
  }

  private void write(ClusterClient client, Blow blow) throws Exception {
    try (BulkWriter writer = new BulkWriter(client, client.address().name(), SMALL, receipts)) {
      for (int i = 0; i < ARTICLES; i++) {
        if (i == ARTICLES / 3) {
          blow.fall();
        }
        writer.index("article" + i, article(i));
      }
      writer.flush();
    }
    assertThat(receipts.failed()).isEmpty();
    assertThat(receipts.written()).hasSize(ARTICLES).doesNotHaveDuplicates();
  }

  private static ObjectNode article(int i) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", "article" + i)
        .put("title", "Talks, day " + i)
        .put("body", "They talked and talked. ".repeat(50))
        .put("date", 86_400L * i);
  }

  private static void assertAllThere(ClusterClient client) throws IOException {
    List<String> missing = new ArrayList<>();
    for (int first = 0; first < ARTICLES; first += 500) {
      ObjectNode body = JsonNodeFactory.instance.objectNode();
      ArrayNode ids = body.putArray("ids");
      IntStream.range(first, first + 500).forEach(i -> ids.add("article" + i));
      for (JsonNode found :
          client
              .call(Call.of("POST", "/" + client.address().name() + "/_mget", body))
              .path("docs")) {
        if (!found.path("_source").path("id").asText().equals(found.path("_id").asText())) {
          missing.add(found.path("_id").asText());
        }
      }
    }
    assertThat(missing).isEmpty();
    client.call(Call.of("POST", "/" + client.address().name() + "/_refresh"));
    JsonNode count = client.call(Call.of("GET", "/" + client.address().name() + "/_count"));
    assertThat(count.path("count").asInt()).isEqualTo(ARTICLES);
  }
}
