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
    int others = 1000;
    Attempts attempts = new Attempts(Duration.ofMinutes(1), others);
    for (int i = 0; i < others; i++) {
      assertThat(attempts.again()).isTrue();
    }
  }

  @Test
  void whatIsLeftCanBeTheTimeOutOfARequest() {
    assertThat(new Attempts(Duration.ZERO, 0).left()).isPositive();
  }
}
