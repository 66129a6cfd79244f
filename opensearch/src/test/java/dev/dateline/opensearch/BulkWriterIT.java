package dev.dateline.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a real cluster says of operations one by one. */
@Timeout(300)
class BulkWriterIT {
  private final Receipts receipts = new Receipts();

  @Test
  void anIdThatIsTooLongIsTheFaultOfItsArticleOnly() throws Exception {
    try (ClusterClient client = archive("long");
        BulkWriter writer = new BulkWriter(client, "long", BulkOptions.standard(), receipts)) {
      writer.index("first", article(1));
      writer.index("x".repeat(513), article(2));
      writer.index("last", article(3));
      writer.flush();
      assertThat(receipts.written()).containsExactlyInAnyOrder("first", "last");
      assertThat(receipts.failed()).singleElement().asString().contains("too long");
    }
  }

  private static ClusterClient archive(String name) throws IOException {
    ClusterClient client = SharedCluster.get().client(name + "?shards=2&replicas=1");
    new ArchiveIndices(client).create();
    return client;
  }

  private static ObjectNode article(int i) {
    return JsonNodeFactory.instance.objectNode().put("id", "article" + i).put("title", "Talks");
  }
}
