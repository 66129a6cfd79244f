package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.index.IndexFormat;

/** What both indices of an archive have in common. */
final class IndexSettings {
  private IndexSettings() {}

  /** Adds settings: a change is seen when the index is refreshed by hand. */
  static ObjectNode add(ObjectNode body, ClusterAddress address) {
    ObjectNode settings = body.putObject("settings").put("refresh_interval", "-1");
    address.replicas().ifPresent(replicas -> settings.put("number_of_replicas", replicas));
    return settings;
  }

  /** Adds mappings: the versions that made them, and nothing but what they name. */
  static ObjectNode addMappings(ObjectNode body) {
    ObjectNode mappings = body.putObject("mappings").put("dynamic", "strict");
    ObjectNode meta = mappings.putObject("_meta");
    IndexFormat.versions().forEach(meta::put);
    return mappings;
  }
}
