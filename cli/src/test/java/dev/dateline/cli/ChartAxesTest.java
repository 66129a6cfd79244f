package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Timeline.Unit;
import dev.dateline.article.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChartAxesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1             | 0, 1
          3             | 0, 1, 2, 3
          7             | 0, 2, 4, 6, 8
          19            | 0, 5, 10, 15, 20
          100           | 0, 50, 100
          4000          | 0, 1,000, 2,000, 3,000, 4,000
          999999        | 0, 500,000, 1,000,000
          1500000       | 0, 0.5 m, 1 m, 1.5 m
          1234567890    | 0, 0.5 bn, 1 bn, 1.5 bn
          0             | 0, 1
          """)
  void aScaleOfCountsHasRoundMarks(long most, String marks) {
    assertThat(marks(Scale.ofCounts(most))).isEqualTo(marks);
    assertThat(Scale.ofCounts(most).place((double) most)).isBetween(0.0, 1.0);
  }

  @ParameterizedTest
  @CsvSource({
    "1, '0 %, 50 %, 100 %'",
    "0.13, '0 %, 5 %, 10 %, 15 %'",
    "0.0004, '0 %, 0.01 %, 0.02 %, 0.03 %, 0.04 %'",
    "0, '0 %, 1 %'"
  })
  void aScaleOfSharesHasRoundMarks(double most, String marks) {
    assertThat(marks(Scale.ofShares(most))).isEqualTo(marks);
  }

  private static String marks(Scale scale) {
    return scale.marks().stream().map(scale::label).collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DAY   | 1987-02-26 | 1    | 0:26 Feb 1987
          DAY   | 1987-02-26 | 4    | 0:26 Feb 1987, 1:27, 2:28, 3:1 Mar 1987
          DAY   | 1987-02-26 | 20   | 4:2 Mar 1987, 11:9, 18:16
          DAY   | 2018-03-01 | 1000 | 306:2019, 671:2020
          WEEK  | 2021-12-20 | 3    | 0:20 Dec 2021, 1:27, 2:3 Jan 2022
          WEEK  | 2021-12-20 | 12   | 2:Jan 2022, 7:Feb, 11:Mar
          MONTH | 2021-04-01 | 1    | 0:Apr 2021
          MONTH | 2021-04-01 | 14   | 0:Apr 2021, 3:Jul, 6:Oct, 9:Jan 2022, 12:Apr
          YEAR  | 1903-01-01 | 120  | 17:1920, 37:1940, 57:1960, 77:1980, 97:2000, 117:2020
          YEAR  | 0001-01-01 | 3    | 0:0001, 1:0002, 2:0003
          """)
  void datesStandAtRoundSteps(Unit unit, LocalDate first, int periods, String expected) {
    int most = (int) Stream.of(expected.split(", ")).count();
    String labels =
        TimeLabel.of(unit, starts(unit, first, periods), Math.max(4, most)).stream()
            .map(label -> label.period() + ":" + label.name() + " " + label.context())
            .map(String::strip)
            .collect(Collectors.joining(", "));
    assertThat(labels).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Unit.class)
  void thereAreNeverMoreDatesThanFit(Unit unit) {
    for (int periods = 1; periods < 2500; periods += 1 + periods / 9) {
      List<LocalDate> starts = starts(unit, LocalDate.of(1889, 11, 28), periods);
      assertThat(TimeLabel.of(unit, starts, 4)).hasSizeBetween(1, 4);
      assertThat(TimeLabel.of(unit, starts, 10)).hasSizeBetween(1, 10);
    }
  }

  private static List<LocalDate> starts(Unit unit, LocalDate first, int periods) {
    return Stream.iterate(unit.around(first), span -> unit.around(span.end().plusDays(1)))
        .limit(periods)
        .map(DateSpan::start)
        .toList();
  }

  @Test
  void periodsFillTheWidthAndFewKeepToTheMiddle() {
    TimeAxis many = new TimeAxis(100);
    assertThat(many.left(0)).isZero();
    assertThat(many.left(99) + many.slot()).isEqualTo(1);
    assertThat(new TimeAxis(1).middle(0)).isEqualTo(0.5);
    assertThat(new TimeAxis(1).slot()).isEqualTo(0.2);
  }
}
