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

  /** A cluster refuses larger ones. */
  private static final int LARGEST_PAGE = 10_000;

  private final ClusterClient client;
  private final Dialect dialect;
  private String id;

  private PointInTime(ClusterClient client, Dialect dialect, String id) {
    this.client = client;
    this.dialect = dialect;
    this.id = id;
  }

  static PointInTime open(ClusterClient client, Dialect dialect, String index) throws IOException {
    String path = dialect.pointInTimePath(index) + "&keep_alive=" + KEEP_ALIVE;
    JsonNode opened = Shards.whole(client.call(Call.of("POST", path)));
    return new PointInTime(client, dialect, dialect.pointInTimeId(opened));
  }

  /**
   * Hands on the hits of a search in its order.
   *
   * @param body the search, with size and sort; the last thing sorted by tells hits apart
   * @param parameters of the request
   * @param most how many at most
   */
  void forEach(ObjectNode body, String parameters, long most, HitVisitor visitor)
      throws IOException {
    int size = body.required("size").asInt();
    for (long left = most; left > 0; ) {
      List<JsonNode> hits = page(body.put("size", Math.min(size, left)), parameters);
      if (hits.isEmpty()) {
        return;
      }
      for (JsonNode hit : hits) {
        visitor.visit(hit);
      }
      left -= hits.size();
      body.set("search_after", last(hits));
    }
  }

  /**
   * Passes hits by, so that the search goes on behind them.
   *
   * @param number how many
   * @return how many there were
   */
  long skip(ObjectNode body, String parameters, long number) throws IOException {
    ObjectNode passed = body.deepCopy().put("_source", false).put("explain", false);
    long left = number;
    while (left > 0) {
      List<JsonNode> hits = page(passed.put("size", Math.min(left, LARGEST_PAGE)), parameters);
      if (hits.isEmpty()) {
        break;
      }
      left -= hits.size();
      passed.set("search_after", last(hits));
      body.set("search_after", last(hits));
    }
    return number - left;
  }

  private static JsonNode last(List<JsonNode> hits) {
    return hits.getLast().required("sort");
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

  /** One that is lost with its node is closed already, and any other ends by itself. */
  @Override
  public void close() throws IOException {
    try {
      end();
    } catch (ClusterException | UnansweredException e) {
      return;
    }
  }

  private void end() throws IOException {
    client.call(Call.of("DELETE", dialect.closePointInTimePath(), dialect.closePointInTime(id)));
  }
}
