package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.ArchiveException;

/** Whether all of an index answered. A cluster may answer from a part of it, and say all is well. */
final class Shards {
  /** Parameter of every search: rather no answer than one from a part. */
  static final String ALL = "allow_partial_search_results=false";

  private Shards() {}

  /**
   * The same answer.
   *
   * @throws ArchiveException when a shard did not answer
   */
  static JsonNode whole(JsonNode answer) throws ArchiveException {
    JsonNode shards = answer.path("_shards");
    int answered = shards.path("successful").asInt() + shards.path("skipped").asInt();
    int total = shards.path("total").asInt();
    if (shards.path("failed").asInt() > 0 || answered < total) {
      throw new ArchiveException(
          "only %d of %d shards of the archive answered; see that all nodes of the cluster are there"
              .formatted(answered, total));
    }
    return answer;
  }
}
