package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a cluster says of a request, or of one item of a bulk request, that failed.
 *
 * @param status of HTTP
 * @param type such as {@code mapper_parsing_exception}; empty where it says none
 * @param reason in its words, in one line
 */
record Fault(int status, String type, String reason) {
  /** Nothing is wrong. */
  static final Fault NONE = new Fault(200, "", "");

  private static final int HALF_A_REASON = 250;

  /** A gateway's or a busy node's words: others, or the same later, may do better. */
  private static final Set<Integer> PASSING_STATUS = Set.of(429, 502, 503, 504);

  /** What a node answers with status 500 while another leaves or the manager changes. */
  private static final Set<String> PASSING_TYPES =
      Set.of(
          "connect_transport_exception",
          "node_closed_exception",
          "node_disconnected_exception",
          "node_not_connected_exception",
          "no_shard_available_action_exception",
          "receive_timeout_transport_exception",
          "cluster_manager_not_discovered_exception",
          "master_not_discovered_exception",
          "unavailable_shards_exception");

  private static final String PARTIAL = "Partial shards failure";

  /**
   * Reads what a cluster says.
   *
   * @param error the value of {@code error}: an object, or only words
   */
  static Fault of(int status, JsonNode error) {
    JsonNode root = error.path("root_cause").path(0);
    String reasons =
        Stream.of(root, error, error.path("caused_by"))
            .map(node -> node.path("reason").asText())
            .filter(reason -> !reason.isEmpty())
            .distinct()
            .collect(Collectors.joining("; "));
    String type = root.path("type").asText(error.path("type").asText());
    return new Fault(
        status, type, reasons.isEmpty() ? oneLine(error.asText(type)) : oneLine(reasons));
  }

  /** What stands in a body that is no JSON, such as that of a gateway. */
  static Fault of(int status, String body) {
    return new Fault(status, "", oneLine(body));
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.length() <= 2 * HALF_A_REASON
        ? line
        : line.substring(0, HALF_A_REASON) + "..." + line.substring(line.length() - HALF_A_REASON);
  }

  /** Whether the same request may succeed later, or at another host. */
  boolean isPassing() {
    return PASSING_STATUS.contains(status)
        || (status == 500 && (PASSING_TYPES.contains(type) || isPartial()));
  }

  /** Some shards failed, and not for a reason of the request. */
  private boolean isPartial() {
    return reason.contains(PARTIAL) && !type.startsWith("illegal_");
  }

  @Override
  public String toString() {
    return reason.isEmpty() ? Integer.toString(status) : status + " " + reason;
  }
}
