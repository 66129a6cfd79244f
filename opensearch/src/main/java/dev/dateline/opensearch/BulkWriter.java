package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes documents to an index in large requests, several at a time, and tries again what the
 * cluster could not do, or may not have done. All operations on one id go the same lane, so the
 * last given is the last done. Holds two requests a lane at most, and makes its callers wait while
 * the cluster is slower.
 *
 * <p>Thread-safe. Once something could not be written, every call throws.
 */
final class BulkWriter implements Closeable {
  private final List<BulkLane> lanes;

  /**
   * A writer, which the caller closes.
   *
   * @param receipts is told what became of each operation, at the latest when {@link #flush}
   *     returns
   */
  BulkWriter(
      ClusterClient client, String index, BulkOptions options, BulkDelivery.Receipts receipts) {
    BulkDelivery delivery = new BulkDelivery(client, index, options.giveUpAfter(), receipts);
    this.lanes =
        IntStream.range(0, options.lanes())
            .mapToObj(i -> new BulkLane(delivery, options, "bulk " + index + " " + i))
            .toList();
    lanes.forEach(BulkLane::start);
  }

  /**
   * Writes a document in place of any of its id.
   *
   * @throws IOException when nothing more can be written; the message names what was lost first
   */
  void index(String id, JsonNode source) throws IOException {
    lane(id).add(batch -> batch.index(id, source));
  }

  /**
   * Removes a document, if there is one.
   *
   * @throws IOException when nothing more can be written
   */
  void delete(String id) throws IOException {
    lane(id).add(batch -> batch.delete(id));
  }

  private BulkLane lane(String id) {
    return lanes.get(Math.floorMod(id.hashCode(), lanes.size()));
  }

  /**
   * Waits until everything that was given is acknowledged. Searches see it after the next refresh.
   *
   * @throws IOException when something could not be written
   */
  void flush() throws IOException {
    for (BulkLane lane : lanes) {
      lane.send();
    }
    for (BulkLane lane : lanes) {
      lane.awaitAcknowledged();
    }
  }

  /** Gives up what was not flushed, some of which may be written all the same. */
  @Override
  public void close() {
    lanes.forEach(BulkLane::stop);
  }
}
