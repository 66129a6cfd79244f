package dev.dateline.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AttemptsTest {
  @Test
  void noneBeginsThatHasNoTime() throws Exception {
    assertThat(new Attempts(Duration.ofMillis(90), 1).again()).isFalse();
    assertThat(new Attempts(Duration.ofMillis(90), 0).again()).isFalse();
  }

  @Test
  void othersAreAskedWithoutAWait() throws Exception {
    Attempts attempts = new Attempts(Duration.ofMinutes(1), 2);
    long start = System.nanoTime();
    assertThat(attempts.again()).isTrue();
    assertThat(attempts.again()).isTrue();
    assertThat(attempts.again()).isTrue();
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isGreaterThanOrEqualTo(Duration.ofMillis(25));
  }

  @Test
  void whatIsLeftCanBeTheTimeOutOfARequest() {
    assertThat(new Attempts(Duration.ZERO, 0).left()).isPositive();
  }
}
