package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** One moment of an index, for searches that are read page by page. For one thread. */
final class PointInTime implements Closeable {
  /** How long the cluster keeps it between two pages. */
  private static final String KEEP_ALIVE = "5m";

  private final ClusterClient client;
  private final Dialect dialect;
  private String id;

  private PointInTime(ClusterClient client, Dialect dialect, String id) {
    this.client = client;
    this.dialect = dialect;
    this.id = id;
  }

  static PointInTime open(ClusterClient client, Dialect dialect, String index) throws IOException {
    String path = dialect.pointInTimePath(index) + "?keep_alive=" + KEEP_ALIVE;
    JsonNode opened = client.call(Call.of("POST", path));
    return new PointInTime(client, dialect, dialect.pointInTimeId(opened));
  }

  /**
   * Hands on every hit of a search in its order.
   *
   * @param body the search, with size and sort; the last thing sorted by tells hits apart
   * @param parameters of the request
   */
  void forEach(ObjectNode body, String parameters, HitVisitor visitor) throws IOException {
    List<JsonNode> hits = page(body, parameters);
    while (!hits.isEmpty()) {
      for (JsonNode hit : hits) {
        visitor.visit(hit);
      }
      body.set("search_after", hits.getLast().required("sort"));
      hits = page(body, parameters);
    }
  }

  private List<JsonNode> page(ObjectNode body, String parameters) throws IOException {
    body.putObject("pit").put("id", id).put("keep_alive", KEEP_ALIVE);
    JsonNode answer = Shards.whole(client.call(Call.of("POST", "/_search" + parameters, body)));
    id = answer.path("pit_id").asText(id);
    ArrayNode hits = answer.path("hits").withArray("hits");
    return hits.valueStream().toList();
  }

  /** Takes a hit. */
  interface HitVisitor {
    void visit(JsonNode hit) throws IOException;
  }

  @Override
  public void close() throws IOException {
    client.call(Call.of("DELETE", dialect.closePointInTimePath(), dialect.closePointInTime(id)));
  }
}
