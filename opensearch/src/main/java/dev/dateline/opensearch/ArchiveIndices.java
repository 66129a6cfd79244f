package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.ArchiveException;
import dev.dateline.index.IndexFormat;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The two indices of an archive. Thread-safe. */
final class ArchiveIndices {
  private static final String FOREIGN =
      "is an index that Dateline did not make; choose another name";

  private final ClusterClient client;

  ArchiveIndices(ClusterClient client) {
    this.client = client;
  }

  /**
   * Whether the archive is there.
   *
   * @throws ArchiveException when an index of its name is none of Dateline's, or of another version
   */
  boolean exist() throws IOException {
    return isOurs(name()) && isOurs(filesName());
  }

  private String name() {
    return client.address().name();
  }

  private String filesName() {
    return client.address().filesName();
  }

  private boolean isOurs(String index) throws IOException {
    Optional<JsonNode> mappings = client.find("/" + index + "/_mapping");
    for (JsonNode found : mappings.stream().flatMap(JsonNode::valueStream).toList()) {
      check(index, found.path("mappings").path("_meta"));
    }
    return mappings.isPresent();
  }

  private void check(String index, JsonNode meta) throws ArchiveException {
    Map<String, String> versions = new HashMap<>();
    meta.properties().forEach(entry -> versions.put(entry.getKey(), entry.getValue().asText()));
    IndexFormat.check("'%s' at %s".formatted(index, client.address()), versions, FOREIGN);
  }

  /** Makes what is not there; harmless where another does it at the same time. */
  void create() throws IOException {
    create(filesName(), FilesMapping.json(client.address()));
    create(name(), ArticleMapping.json(client.address()));
  }

  private void create(String index, ObjectNode body) throws IOException {
    if (isOurs(index)) {
      return;
    }
    try {
      client.call(Call.of("PUT", "/" + index, body));
    } catch (ClusterException e) {
      if (!e.fault().type().equals("resource_already_exists_exception")) {
        throw e;
      }
    }
  }

  /** What tells these indices from others of the same name, made before or after them. */
  JsonNode identity() throws IOException {
    String path = "/%s,%s/_settings/index.uuid".formatted(name(), filesName());
    return client.call(Call.of("GET", path));
  }

  /**
   * Checks that these are still the same: a cluster makes an index anew, and of any shape, when
   * something is written to one that was removed.
   *
   * @throws ArchiveException when they are not
   */
  void requireSame(JsonNode identity) throws IOException {
    if (!identity().equals(identity)) {
      throw new ArchiveException(
          "the archive at %s was removed while it was written; remove the indices %s and %s and index again"
              .formatted(client.address(), name(), filesName()));
    }
  }
}
