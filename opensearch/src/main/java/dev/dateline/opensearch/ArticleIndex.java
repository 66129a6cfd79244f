package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** The index of articles in a cluster, as searches see it. Thread-safe. */
final class ArticleIndex {
  private final ClusterClient client;
  private final Dialect dialect;
  private final String name;

  ArticleIndex(ClusterClient client, Dialect dialect) {
    this.client = client;
    this.dialect = dialect;
    this.name = client.address().name();
  }

  Dialect dialect() {
    return dialect;
  }

  /** Runs a search; all of the index answers or none. */
  JsonNode search(ObjectNode body) throws IOException {
    return search(body, "query_then_fetch");
  }

  /**
   * Runs a search that ranks: how rare a word is counts over the whole index, not by shard, so that
   * scores are those of one index.
   */
  JsonNode ranked(ObjectNode body) throws IOException {
    return search(body, RANKED);
  }

  private static final String RANKED = "dfs_query_then_fetch";

  private JsonNode search(ObjectNode body, String type) throws IOException {
    String path = "/" + name + "/_search" + parameters(type);
    return Shards.whole(client.call(Call.of("POST", path, body)));
  }

  private static String parameters(String type) {
    return "?" + Shards.ALL + "&search_type=" + type;
  }

  /** Hands on every hit of a search, as of one moment. */
  void forEach(ObjectNode body, boolean ranked, PointInTime.HitVisitor visitor) throws IOException {
    try (PointInTime moment = PointInTime.open(client, dialect, name)) {
      moment.forEach(body, parameters(ranked ? RANKED : "query_then_fetch"), visitor);
    }
  }

  /** Makes what was written visible. */
  void refresh() throws IOException {
    Shards.whole(client.call(Call.of("POST", "/" + name + "/_refresh")));
  }

  /** Bytes of all copies on disk. */
  long bytes() throws IOException {
    JsonNode stats = client.call(Call.of("GET", "/" + name + "/_stats/store"));
    return stats.path("_all").path("total").path("store").path("size_in_bytes").asLong();
  }
}
