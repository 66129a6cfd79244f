package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0                    | 0
          999                  | 999
          1000                 | 1,000
          123456               | 123,456
          1234567              | 1,234,567
          -999                 | -999
          -1000                | -1,000
          -123456              | -123,456
          -9223372036854775808 | -9,223,372,036,854,775,808
          """)
  void commasStandBetweenThousands(long number, String written) {
    assertThat(Figures.number(number)).isEqualTo(written);
  }
}
