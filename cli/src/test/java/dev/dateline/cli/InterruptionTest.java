package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Origin;
import dev.dateline.source.Reading;
import dev.dateline.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class InterruptionTest {
  private static final Reading READING = new Reading.Skipped(Origin.of("a"), "a picture");

  @Test
  void withoutOneTheSourceIsReadToItsEnd() throws IOException {
    try (Interruption interruption = Interruption.watch()) {
      List<Reading> read = new ArrayList<>();
      interruption.endOn(times(3)).read(read::add);
      assertThat(read).hasSize(3);
      assertThat(interruption.happened()).isFalse();
    }
  }

  @Test
  void theSourceEndsWhereItComesAndTheProcessWaitsForTheRest() throws Exception {
    CountDownLatch two = new CountDownLatch(2);
    AtomicInteger read = new AtomicInteger();
    CompletableFuture<Void> exit;
    try (Interruption interruption = Interruption.watch()) {
      exit = CompletableFuture.runAsync(() -> afterwards(two, interruption));
      interruption.endOn(endless()).read(reading -> count(read, two));
      assertThat(interruption.happened()).isTrue();
      assertThat(exit).isNotDone();
    }
    exit.get(20, TimeUnit.SECONDS);
    assertThat(read).hasValueGreaterThanOrEqualTo(2);
  }

  private static void count(AtomicInteger read, CountDownLatch latch) {
    read.incrementAndGet();
    latch.countDown();
  }

  private static void afterwards(CountDownLatch latch, Interruption interruption) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    interruption.finish();
  }

  private static Source times(int number) {
    return sink -> {
      for (int i = 0; i < number; i++) {
        sink.accept(READING);
      }
    };
  }

  private static Source endless() {
    return sink -> {
      while (true) {
        sink.accept(READING);
      }
    };
  }
}
