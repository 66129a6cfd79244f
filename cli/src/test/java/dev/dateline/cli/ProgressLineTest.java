package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.IndexReport;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final IndexReport.Stages NO_TIME =
      new IndexReport.Stages(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);

  private final StringWriter terminal = new StringWriter();
  private final ProgressLine line = new ProgressLine(new PrintWriter(terminal), 80, 0);

  private static IndexReport after(Duration time) {
    return new IndexReport(
        1500, 300, 200, 0, 7, 3, 8_000_000, 3_000_000, time, NO_TIME, List.of(), List.of(),
        List.of());
  }

  @Test
  void nothingIsDrawnInTheFirstSecond() {
    line.accept(after(Duration.ofMillis(999)));
    line.close();
    assertThat(terminal.toString()).isEmpty();
  }

  @Test
  void articlesSpeedAndFailuresAreDrawnOnOneLineThatIsLeftEmpty() {
    line.accept(after(Duration.ofSeconds(4)));
    assertThat(terminal.toString())
        .isEqualTo("\r\u001b[K2,000 articles  500/s  2.0 MB/s  4.0 s  3 failed");
    line.close();
    assertThat(terminal.toString()).endsWith("\r\u001b[K");
  }

  @Test
  void aNarrowTerminalGetsAShorterLine() {
    new ProgressLine(new PrintWriter(terminal), 20, 0).accept(after(Duration.ofSeconds(4)));
    assertThat(terminal.toString()).endsWith("…").hasSizeLessThan(24);
  }

  @Test
  void whereTheSizeIsKnownTheTimeLeftIsTold() {
    new ProgressLine(new PrintWriter(terminal), 80, 12_000_000)
        .accept(after(Duration.ofSeconds(20)));
    assertThat(terminal.toString()).contains("20.0 s  25 %, 1:00 min left  3 failed");
  }
}
