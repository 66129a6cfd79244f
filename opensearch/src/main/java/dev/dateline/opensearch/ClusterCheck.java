package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.CheckReport;
import dev.dateline.index.IndexFields;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether an archive in a cluster is sound: all shards there with all their copies, and each
 * article as it was when its fingerprint was taken.
 */
final class ClusterCheck {
  private static final int PAGE = 500;

  /** Copies of what was just written are on their way. */
  private static final Duration SETTLING = Duration.ofSeconds(10);

  /** So long where the cluster says that it is making copies. */
  private static final Duration COPYING = Duration.ofSeconds(60);

  private final List<String> problems = new ArrayList<>();
  private long articles;
  private long more;
  private boolean damaged;

  private ClusterCheck() {}

  static CheckReport of(ClusterClient client) throws IOException {
    ClusterCheck check = new ClusterCheck();
    ArticleIndex index = ArticleIndex.of(client);
    index.refresh();
    check.checkHealth(client, client.address().name());
    check.checkHealth(client, client.address().filesName());
    check.checkArticles(index);
    return new CheckReport(check.articles, check.problems, check.more, !check.damaged);
  }

  private void checkHealth(ClusterClient client, String name) throws IOException {
    Call ask = Call.of("GET", "/_cluster/health/" + name);
    Attempts settling = new Attempts(SETTLING, 0);
    Attempts copying = new Attempts(COPYING, 0);
    JsonNode health = client.call(ask);
    while (!isGreen(health) && (isCopying(health) ? copying : settling).again()) {
      if (isCopying(health)) {
        settling = new Attempts(SETTLING, 0);
      }
      health = client.call(ask);
    }
    if (!isGreen(health)) {
      add(
          String.format(
              Locale.ROOT,
              "%s: %d of its shards are not where they should be; its health is %s",
              name,
              health.path("unassigned_shards").asInt(),
              health.path("status").asText()));
    }
  }

  private static boolean isCopying(JsonNode health) {
    return health.path("initializing_shards").asInt() > 0;
  }

  private static boolean isGreen(JsonNode health) {
    return health.path("status").asText().equals("green");
  }

  private void checkArticles(ArticleIndex index) throws IOException {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("size", PAGE);
    body.set("query", Plain.articles());
    body.putArray("sort").addObject().put(IndexFields.ID, "asc");
    index.forEach(body, false, this::checkArticle);
  }

  private void checkArticle(JsonNode hit) throws IOException {
    articles++;
    ObjectNode source = (ObjectNode) hit.required("_source");
    JsonNode kept = source.remove(IndexFields.FINGERPRINT);
    if (ArticleDocument.fingerprint(source) != kept.asLong()) {
      damaged = true;
      add(hit.path("_id").asText() + ": what is stored is not what was indexed");
    }
  }

  private void add(String problem) {
    if (problems.size() < CheckReport.LISTED) {
      problems.add(problem);
    } else {
      more++;
    }
  }
}
