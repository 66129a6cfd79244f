package dev.dateline.index;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Threads that take articles from a bounded queue. The first fault of one of them ends the work of
 * all: from then on articles are dropped, and the thread that puts them is told.
 *
 * @param <T> what they take of an article
 */
final class Workers<T> {
  private static final int QUEUED_ARTICLES = 256;

  private final Task<T> task;
  private final BlockingQueue<Optional<T>> queue = new ArrayBlockingQueue<>(QUEUED_ARTICLES);
  private final AtomicReference<Throwable> fault = new AtomicReference<>();
  private final List<Thread> threads = new ArrayList<>();
  private final Object progress = new Object();
  private long put;
  private long done;

  /** What is done with an article. */
  interface Task<T> {
    void run(T article) throws IOException;
  }

  private Workers(Task<T> task) {
    this.task = task;
  }

  static <T> Workers<T> start(int number, Task<T> task) {
    Workers<T> workers = new Workers<>(task);
    for (int i = 1; i <= number; i++) {
      workers.threads.add(
          Thread.ofPlatform().daemon().name("dateline-index-" + i).start(workers::work));
    }
    return workers;
  }

  private void work() {
    try {
      for (Optional<T> next = queue.take(); next.isPresent(); next = queue.take()) {
        workOn(next.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void workOn(T article) {
    try {
      if (fault.get() == null) {
        task.run(article);
      }
    } catch (Throwable e) {
      fault.compareAndSet(null, e);
    } finally {
      synchronized (progress) {
        done++;
        progress.notifyAll();
      }
    }
  }

  boolean haveFailed() {
    return fault.get() != null;
  }

  /** Hands on an article; waits while the queue is full. For one thread. */
  void put(T article) throws InterruptedIOException {
    try {
      queue.put(Optional.of(article));
      put++;
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  /** Waits until every article that was put is done. */
  void await() throws InterruptedIOException {
    synchronized (progress) {
      try {
        while (done < put) {
          progress.wait();
        }
      } catch (InterruptedException e) {
        throw interrupted();
      }
    }
  }

  /** Ends the threads once every article is done. */
  void finish() throws InterruptedIOException {
    try {
      for (int i = 0; i < threads.size(); i++) {
        queue.put(Optional.empty());
      }
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      abandon();
      throw interrupted();
    }
  }

  /** Drops what is queued, and waits for what is being done: nobody writes afterwards. */
  private void abandon() {
    fault.compareAndSet(null, new InterruptedIOException("interrupted while indexing"));
    threads.forEach(Thread::interrupt);
    boolean interrupted = false;
    for (Thread thread : threads) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static InterruptedIOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("interrupted while indexing");
  }

  /** Throws what made a thread fail. */
  void throwFault() throws IOException {
    switch (fault.get()) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IOException(e);
    }
  }
}
