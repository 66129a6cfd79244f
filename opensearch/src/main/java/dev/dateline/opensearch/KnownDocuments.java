package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.ArchiveException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The documents that an archive has. Thread-safe.
 *
 * @param client of the archive
 */
record KnownDocuments(ClusterClient client) {

  /**
   * Looks documents up, also such as no search sees yet.
   *
   * @param names their {@link DocumentIds}
   * @param parameters say what of them is wanted
   * @return what is stored of those that are there, by name
   */
  Map<String, JsonNode> find(Stream<String> names, String parameters) throws IOException {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ArrayNode ids = body.putArray("ids");
    names.forEach(ids::add);
    String path = "/%s/_mget?%s".formatted(client.address().name(), parameters);
    Map<String, JsonNode> known = new HashMap<>();
    for (JsonNode found : documents(Call.of("POST", path, body))) {
      if (found.path("found").asBoolean()) {
        known.put(found.path("_id").asText(), found.path("_source"));
      }
    }
    return known;
  }

  /** Asks until each shard answers: a document that is not found may be on one that does not. */
  private JsonNode documents(Call call) throws IOException {
    Attempts attempts = new Attempts(client.options().giveUpAfter(), 0);
    while (true) {
      JsonNode documents = client.call(call, attempts.left()).path("docs");
      Optional<JsonNode> unread =
          documents.valueStream().filter(document -> document.has("error")).findFirst();
      if (unread.isEmpty()) {
        return documents;
      }
      if (!attempts.again()) {
        Fault fault = Fault.of(503, unread.get().path("error"));
        throw new ArchiveException(
            "%s cannot tell which articles it has (%s); see that all its nodes are there"
                .formatted(client.address(), fault));
      }
    }
  }
}
