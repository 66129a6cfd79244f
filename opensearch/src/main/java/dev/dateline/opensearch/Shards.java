package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.ArchiveException;
import java.util.Locale;

/**
 * Whether all of an index answered. A cluster may answer from a part of it, and say all is well.
 */
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
    JsonNode shards = withoutFailure(answer).path("_shards");
    int answered = shards.path("successful").asInt() + shards.path("skipped").asInt();
    if (answered < shards.path("total").asInt()) {
      throw onlySome(answered, shards);
    }
    return answer;
  }

  /**
   * The same answer of a request to all copies, of which some may not be there.
   *
   * @throws ArchiveException when a shard failed
   */
  static JsonNode withoutFailure(JsonNode answer) throws ArchiveException {
    JsonNode shards = answer.path("_shards");
    if (shards.path("failed").asInt() > 0) {
      throw onlySome(shards.path("successful").asInt(), shards);
    }
    return answer;
  }

  private static ArchiveException onlySome(int answered, JsonNode shards) {
    return new ArchiveException(
        String.format(
            Locale.ROOT,
            "only %d of %d shards of the archive answered; see that all nodes of the cluster are there",
            answered,
            shards.path("total").asInt()));
  }
}
