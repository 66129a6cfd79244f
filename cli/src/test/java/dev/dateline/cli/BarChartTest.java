package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BarChartTest {
  private static final String LONG =
      "Organization of the Petroleum Exporting Countries and its Secretariat";

  private static List<String> chart(int width, Charset readers) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Output out = new Output(bytes, StandardCharsets.UTF_8, readers);
    BarChart chart = new BarChart(out, Style.PLAIN, width);
    chart.row(LONG, List.of("1,234,567", "100.0 %"), 1_234_567);
    chart.row("東京都知事小池百合子", List.of("1,000", "0.1 %"), 1_000);
    chart.row("(12 months without them)", List.of(), 0);
    chart.row("Li\u001b[2J", List.of("1", "<0.1 %"), 1);
    chart.row("", List.of("0", "0.0 %"), 0);
    chart.write();
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 25, 31, 32, 40, 59, 80, 200, 1000})
  void aChartFitsItsWidth(int width) {
    assertThat(chart(width, StandardCharsets.UTF_8))
        .hasSize(5)
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width))
        .noneSatisfy(line -> assertThat(line).contains("\u001b"));
  }

  @Test
  void labelsAreCutAndFiguresAlign() {
    assertThat(chart(50, StandardCharsets.UTF_8))
        .containsExactly(
            "  Organization…   1,234,567  100.0 %  ████████████",
            "  東京都知事小…       1,000    0.1 %  ▏",
            "  (12 months without them)",
            "  Li[2J                   1   <0.1 %  ▏",
            "                          0    0.0 %");
  }

  @Test
  void withLittleRoomTheLastFigureAndTheBarsAreLeftOut() {
    assertThat(chart(25, StandardCharsets.UTF_8).getFirst()).isEqualTo("  Organizatio…  1,234,567");
  }

  @Test
  void readersWithoutBlocksGetNumberSigns() {
    assertThat(chart(50, StandardCharsets.ISO_8859_1).getFirst()).endsWith("  ############");
    assertThat(chart(50, StandardCharsets.US_ASCII).get(3)).endsWith("  #");
  }

  @ParameterizedTest
  @CsvSource({
    "8, 8, ████████",
    "8, 4, ████",
    "8, 4.5, ████▌",
    "8, 0.001, ▏",
    "8, 7.99, ████████",
    "8, 0, ''",
    "0, 0, ''"
  })
  void aBarIsAsLongAsItsValueToAnEighth(double most, double value, String bar) {
    CharacterBars bars = new CharacterBars(most, 8, new Output(Writer.nullWriter()));
    assertThat(bars.of(value)).isEqualTo(bar);
  }
}
