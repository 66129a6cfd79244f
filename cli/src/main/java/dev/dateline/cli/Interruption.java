package dev.dateline.cli;

import dev.dateline.source.FileTracker;
import dev.dateline.source.Reading;
import dev.dateline.source.Source;
import java.io.IOException;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Lets Ctrl-C end the reading of a source, so that what was read so far is committed before the
 * process ends. While it is open, the end of the process waits for it to be closed; not where the
 * source itself blocks, as a silent standard input does: the index then keeps its last commit.
 */
final class Interruption implements AutoCloseable {
  private static final long READING_SECONDS = 5;

  private final CountDownLatch readingEnded = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::finish, "interruption");
  private volatile boolean happened;

  static Interruption watch() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** Whether the process is about to end. */
  boolean happened() {
    return happened;
  }

  /** The same source, except that it ends where the interruption came. */
  Source endOn(Source source) {
    return new Source() {
      @Override
      public void read(Consumer<? super Reading> sink) throws IOException {
        read(FileTracker.NONE, sink);
      }

      @Override
      public void read(FileTracker files, Consumer<? super Reading> sink) throws IOException {
        try {
          source.read(files, reading -> accept(reading, sink));
        } catch (Stop stop) {
          // The articles read so far are a whole run: they are to be committed.
        } finally {
          readingEnded.countDown();
        }
      }

      @Override
      public OptionalLong size() throws IOException {
        return source.size();
      }

      @Override
      public long position() {
        return source.position();
      }

      @Override
      public boolean hasLost(String container) throws IOException {
        return source.hasLost(container);
      }
    };
  }

  private void accept(Reading reading, Consumer<? super Reading> sink) {
    if (happened) {
      throw new Stop();
    }
    sink.accept(reading);
  }

  /** Says that no source can block what goes on, so that its end is waited for however long. */
  void readingEnds() {
    readingEnded.countDown();
  }

  void finish() {
    happened = true;
    try {
      if (readingEnded.await(READING_SECONDS, TimeUnit.SECONDS)) {
        closed.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    readingEnds();
    closed.countDown();
    if (!happened) {
      removeHook();
    }
  }

  private void removeHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process has begun to end since; the hook finds everything closed.
    }
  }
}
