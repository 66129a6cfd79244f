package dev.dateline.index;

import dev.dateline.IndexReport.Stages;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** How long each stage of a run took, over all threads. Thread-safe. */
final class Stopwatches {
  /** What the time of a run is spent on. */
  enum Stage {
    /** The time of the thread that reads, between the beginning and the end of reading. */
    READING,
    /** The part of it in which that thread waits for others, or commits. */
    NOT_READING,
    EXTRACTING,
    INDEXING,
    COMMITTING
  }

  private final Map<Stage, LongAdder> nanos = new EnumMap<>(Stage.class);

  Stopwatches() {
    for (Stage stage : Stage.values()) {
      nanos.put(stage, new LongAdder());
    }
  }

  <T> T time(Stage stage, Work<T> work) throws IOException {
    long start = System.nanoTime();
    try {
      return work.run();
    } finally {
      nanos.get(stage).add(System.nanoTime() - start);
    }
  }

  void time(Stage stage, Step step) throws IOException {
    time(
        stage,
        () -> {
          step.run();
          return null;
        });
  }

  /** What gives something. */
  interface Work<T> {
    T run() throws IOException;
  }

  /** What gives nothing. */
  interface Step {
    void run() throws IOException;
  }

  Stages stages() {
    return new Stages(
        Duration.ofNanos(Math.max(0, sum(Stage.READING) - sum(Stage.NOT_READING))),
        Duration.ofNanos(sum(Stage.EXTRACTING)),
        Duration.ofNanos(sum(Stage.INDEXING)),
        Duration.ofNanos(sum(Stage.COMMITTING)));
  }

  private long sum(Stage stage) {
    return nanos.get(stage).sum();
  }
}
