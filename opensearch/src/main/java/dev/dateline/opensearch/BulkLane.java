package dev.dateline.opensearch;

import java.io.IOException;
import java.util.function.BooleanSupplier;

/**
 * One request at a time: while one is under way the next is filled, and whoever fills it waits when
 * it is full. Thread-safe.
 */
final class BulkLane {
  private final BulkDelivery delivery;
  private final BulkOptions options;
  private final Thread thread;
  private Batch filling = new Batch();
  private Batch underway;
  private IOException fault;

  BulkLane(BulkDelivery delivery, BulkOptions options, String name) {
    this.delivery = delivery;
    this.options = options;
    this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::deliverAll);
  }

  /** What adds to a batch. */
  interface Operation {
    void addTo(Batch batch) throws IOException;
  }

  void start() {
    thread.start();
  }

  /** Adds an operation; waits where there is no room. */
  synchronized void add(Operation operation) throws IOException {
    awaitWhile(() -> isFull() && underway != null && fault == null);
    check();
    sendIfFull();
    operation.addTo(filling);
    sendIfFull();
  }

  private boolean isFull() {
    return filling.bytes() >= options.bytes() || filling.size() >= options.operations();
  }

  private void sendIfFull() {
    if (isFull() && underway == null) {
      handOver();
    }
  }

  private void handOver() {
    underway = filling;
    filling = new Batch();
    notifyAll();
  }

  /** Sends what is there, as soon as what is under way is acknowledged. */
  synchronized void send() throws IOException {
    awaitAcknowledged();
    if (!filling.isEmpty()) {
      handOver();
    }
  }

  /** Waits until what was sent is acknowledged. */
  synchronized void awaitAcknowledged() throws IOException {
    awaitWhile(() -> underway != null && fault == null);
    check();
  }

  private void awaitWhile(BooleanSupplier condition) throws IOException {
    try {
      while (condition.getAsBoolean()) {
        wait();
      }
    } catch (InterruptedException e) {
      throw Attempts.interrupted();
    }
  }

  private void check() throws IOException {
    if (fault != null) {
      throw fault;
    }
  }

  private void deliverAll() {
    try {
      while (true) {
        delivery.deliver(next());
        acknowledge();
      }
    } catch (IOException e) {
      fail(e);
    } catch (InterruptedException e) {
      fail(Attempts.interrupted());
    } catch (RuntimeException | Error e) {
      fail(new IOException("a request could not be sent: " + e, e));
    }
  }

  private synchronized Batch next() throws InterruptedException {
    while (underway == null) {
      wait();
    }
    return underway;
  }

  private synchronized void acknowledge() {
    underway = null;
    notifyAll();
  }

  private synchronized void fail(IOException e) {
    fault = e;
    notifyAll();
  }

  /** Ends it; what is not acknowledged is given up. */
  void stop() {
    thread.interrupt();
  }
}
