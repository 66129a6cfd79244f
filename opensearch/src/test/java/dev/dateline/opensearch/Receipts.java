package dev.dateline.opensearch;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Remembers what became of operations, in the order in which it was told. */
final class Receipts implements BulkDelivery.Receipts {
  private final Queue<String> written = new ConcurrentLinkedQueue<>();
  private final Queue<String> failed = new ConcurrentLinkedQueue<>();

  @Override
  public void written(String id) {
    written.add(id);
  }

  @Override
  public void failed(String id, String reason) {
    failed.add(id + ": " + reason);
  }

  List<String> written() {
    return List.copyOf(written);
  }

  List<String> failed() {
    return List.copyOf(failed);
  }
}
