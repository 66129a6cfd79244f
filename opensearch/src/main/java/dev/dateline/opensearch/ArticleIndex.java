package dev.dateline.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.article.ArticleId;
import dev.dateline.index.IndexFields;
import java.io.IOException;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Optional;

/** An index in a cluster, as searches see it. Thread-safe. */
final class ArticleIndex implements Searching {
  private static final String PLAIN = "query_then_fetch";
  private static final String RANKED = "dfs_query_then_fetch";
  private static final int IDS_AT_A_TIME = 10_000;

  private final ClusterClient client;
  private final Dialect dialect;
  private final String name;

  /** An index of any documents. */
  ArticleIndex(ClusterClient client, String name) {
    this.client = client;
    this.dialect = client.address().dialect();
    this.name = name;
  }

  /** The articles of an archive. */
  static ArticleIndex of(ClusterClient client) {
    return new ArticleIndex(client, client.address().name());
  }

  /** How long its cluster is waited for. */
  Duration giveUpAfter() {
    return client.options().giveUpAfter();
  }

  Dialect dialect() {
    return dialect;
  }

  @Override
  public JsonNode search(ObjectNode body) throws IOException {
    return search(body, giveUpAfter());
  }

  /** Runs a search that does not rank, and gives up after a time of its own. */
  JsonNode search(ObjectNode body, Duration within) throws IOException {
    return search(body, PLAIN, within);
  }

  /**
   * Runs a search that ranks: how rare a word is counts over the whole index, not by shard, so that
   * scores are those of one index. What was removed counts in each copy until it merges, so that
   * two copies may score a little differently.
   *
   * @param session searches of the same ask the same copies as long as they are there
   */
  JsonNode ranked(ObjectNode body, String session, Duration within) throws IOException {
    return search(body, RANKED + "&preference=" + session, within);
  }

  private JsonNode search(ObjectNode body, String type, Duration within) throws IOException {
    String path = "/" + name + "/_search" + parameters(type);
    return Shards.whole(client.call(Call.of("POST", path, body), within));
  }

  private static String parameters(String type) {
    return "?" + Shards.ALL + "&search_type=" + type;
  }

  /** Hands on every hit of a search, as of one moment. */
  void forEach(ObjectNode body, boolean ranked, PointInTime.HitVisitor visitor) throws IOException {
    forEach(body, ranked, 0, Long.MAX_VALUE, visitor);
  }

  /**
   * Hands on some hits of a search, as of one moment.
   *
   * @param offset how many are passed by first
   * @param most how many are handed on at most
   * @return how many were passed by
   */
  long forEach(
      ObjectNode body, boolean ranked, long offset, long most, PointInTime.HitVisitor visitor)
      throws IOException {
    String parameters = parameters(ranked ? RANKED : PLAIN);
    try (PointInTime moment = PointInTime.open(client, dialect, name)) {
      long passed = moment.skip(body, parameters, offset);
      if (passed == offset) {
        moment.forEach(body, parameters, most, visitor);
      }
      return passed;
    }
  }

  /** Hands on the id of every article of a query, as of one moment. */
  void forEachId(ObjectNode query, IdVisitor visitor) throws IOException {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("size", IDS_AT_A_TIME);
    body.set("query", query);
    body.put("_source", false);
    body.putArray("sort").addObject().put(IndexFields.ID, "asc");
    JsonNode hits = search(body).path("hits").path("hits");
    if (hits.size() == IDS_AT_A_TIME) {
      forEach(body, false, hit -> visitor.visit(id(hit)));
    } else {
      for (JsonNode hit : hits) {
        visitor.visit(id(hit));
      }
    }
  }

  private static String id(JsonNode hit) {
    return hit.path("sort").path(0).asText();
  }

  /** Takes an id. */
  interface IdVisitor {
    void visit(String id) throws IOException;
  }

  /** Makes what was written visible; copies that are not there come back with it. */
  void refresh() throws IOException {
    Shards.withoutFailure(client.call(Call.of("POST", "/" + name + "/_refresh")));
  }

  /** What is stored of an article that searches see. */
  Optional<JsonNode> source(ArticleId id) throws IOException {
    String document = URLEncoder.encode(DocumentIds.of(id), UTF_8).replace("+", "%20");
    return client
        .find("/%s/_doc/%s?realtime=false".formatted(name, document))
        .map(found -> found.path("_source"));
  }

  /** Bytes of all copies on disk. */
  long bytes() throws IOException {
    JsonNode stats = client.call(Call.of("GET", "/" + name + "/_stats/store"));
    return stats.path("_all").path("total").path("store").path("size_in_bytes").asLong();
  }
}
