package dev.dateline.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.benchmarks.report.Histogram.Bar;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistogramTest {
  private static final Histogram ONE_TO_1000 =
      new Histogram(IntStream.rangeClosed(1, 1_000).mapToObj(i -> new Bar(i, 1)).toList());

  @Test
  void theMedianHasAsManyBelowAsAbove() {
    assertThat(ONE_TO_1000.median()).isEqualTo(500);
    assertThat(new Histogram(List.of(new Bar(1, 2), new Bar(7, 9))).median()).isEqualTo(7);
  }

  @Test
  void thinningKeepsTheCountAndTheMedian() {
    Histogram thin = ONE_TO_1000.thinned(50);

    assertThat(thin.bars()).hasSize(50);
    assertThat(thin.bars().stream().mapToLong(Bar::count).sum()).isEqualTo(1_000);
    assertThat(thin.median()).isBetween(480.0, 520.0);
  }

  @Test
  void aHistogramIsReadAsItIsWritten() {
    assertThat(Histogram.of(ONE_TO_1000.json())).isEqualTo(ONE_TO_1000);
  }
}
