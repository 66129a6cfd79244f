package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.ArchiveException;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sends batches until each operation is acknowledged. The status of the answer says nothing: it is
 * good also where every operation failed. Thread-safe.
 *
 * @param receipts is told what became of each
 */
record BulkDelivery(ClusterClient client, String index, Duration giveUpAfter, Receipts receipts) {
  private static final int BAD_REQUEST = 400;

  /** One operation that is wrong or too large may have spoilt the request of all. */
  private static final Set<Integer> DIVISIBLE = Set.of(BAD_REQUEST, 413);

  private static final int NAMED = 3;

  /** Is told what became of operations, by any thread. */
  interface Receipts {
    /** The last operation on an id was done, and outlives the node that did it. */
    void written(String id);

    /** An operation cannot be done, and never will: the document is not what the index takes. */
    void failed(String id, String reason);
  }

  /**
   * Delivers a batch, which is empty then.
   *
   * @throws ArchiveException when something was not acknowledged in time, or the cluster refuses
   *     more than single documents
   */
  void deliver(Batch batch) throws IOException {
    Attempts attempts = new Attempts(giveUpAfter, 0);
    while (!batch.isEmpty()) {
      String reason = attempt(batch, attempts.left());
      if (!batch.isEmpty() && !attempts.again()) {
        throw unacknowledged(batch.ids(), reason);
      }
    }
  }

  /** Sends a batch, and returns why what is left of it is. */
  private String attempt(Batch batch, Duration left) throws IOException {
    try {
      return read(batch, client.call(request(batch), left));
    } catch (UnansweredException e) {
      return e.getMessage();
    } catch (ClusterException e) {
      if (!DIVISIBLE.contains(e.fault().status())) {
        throw e;
      }
      divide(batch, e.fault().toString());
      return "";
    }
  }

  private Call request(Batch batch) {
    return Call.ofLines("POST", "/" + index + "/_bulk", batch.lines());
  }

  /** Finds out which operation it is, by halves. */
  private void divide(Batch batch, String reason) throws IOException {
    List<String> ids = batch.ids();
    if (ids.size() == 1) {
      receipts.failed(ids.getFirst(), reason);
    } else {
      for (Batch half : batch.halves()) {
        deliver(half);
      }
    }
    ids.forEach(batch::remove);
  }

  private String read(Batch batch, JsonNode answer) throws IOException {
    List<String> ids = batch.ids();
    JsonNode items = answer.path("items");
    if (items.size() != ids.size()) {
      throw new ArchiveException(
          String.format(
              Locale.ROOT,
              "%s acknowledged %d of %d operations and did not say which",
              client.address(),
              items.size(),
              ids.size()));
    }
    String reason = "";
    Iterator<JsonNode> results = items.elements();
    for (String id : ids) {
      Fault fault = fault(results.next().elements().next());
      if (fault.isPassing() || fault.status() >= 500) {
        reason = fault.toString();
      } else {
        settle(id, fault);
        batch.remove(id);
      }
    }
    return reason;
  }

  /** What an item says; to delete what is not there is no fault, though its status is 404. */
  private static Fault fault(JsonNode item) {
    return item.has("error")
        ? Fault.of(item.path("status").asInt(), item.path("error"))
        : Fault.NONE;
  }

  private void settle(String id, Fault fault) throws ClusterException {
    if (fault.equals(Fault.NONE)) {
      receipts.written(id);
    } else if (fault.status() == BAD_REQUEST) {
      receipts.failed(id, fault.reason());
    } else {
      throw new ClusterException(
          "%s does not take articles (%s)".formatted(client.address(), fault), fault);
    }
  }

  private ArchiveException unacknowledged(List<String> ids, String reason) {
    String names = ids.stream().limit(NAMED).collect(Collectors.joining(", "));
    String more =
        ids.size() > NAMED ? String.format(Locale.ROOT, " and %d more", ids.size() - NAMED) : "";
    return new ArchiveException(
        String.format(
            Locale.ROOT,
            "%s did not acknowledge %d operations within %d s: %s%s (%s); index again what was not written",
            client.address(),
            ids.size(),
            giveUpAfter.toSeconds(),
            names,
            more,
            reason));
  }
}
