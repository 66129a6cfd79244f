package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpanTest {
  @ParameterizedTest
  @CsvSource({
    "2021-04-06, 2021-04-06, 2021-04-06, DAY",
    "2020-02, 2020-02-01, 2020-02-29, MONTH",
    "1903, 1903-01-01, 1903-12-31, YEAR",
    "2021-04-05..2021-04-11, 2021-04-05, 2021-04-11, WEEK",
    "2021-04-01..2021-06-30, 2021-04-01, 2021-06-30, QUARTER",
    "1980-01-01..1989-12-31, 1980-01-01, 1989-12-31, DECADE",
    "1900-01-01..1999-12-31, 1900-01-01, 1999-12-31, CENTURY",
    "2021-06-01..2021-08-31, 2021-06-01, 2021-08-31, RANGE",
    "2021-04-06..2021-04-12, 2021-04-06, 2021-04-12, RANGE",
    "1981-01-01..1990-12-31, 1981-01-01, 1990-12-31, RANGE",
  })
  void textAndSpanAreTheSame(
      String text, LocalDate start, LocalDate end, DateSpan.Granularity granularity) {
    DateSpan span = new DateSpan(start, end);
    assertThat(span).hasToString(text);
    assertThat(DateSpan.parse(text)).contains(span);
    assertThat(span.granularity()).isEqualTo(granularity);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2021-13", "2021-02-30", "0000", "21", "2021-04-06..2021-04-05", "..", "x"})
  void whatIsNoDateIsRefused(String text) {
    assertThat(DateSpan.parse(text)).isEmpty();
  }

  @Test
  void partialEndsMeanWholePeriods() {
    assertThat(DateSpan.parse("2014-03..2014-05"))
        .contains(new DateSpan(LocalDate.of(2014, 3, 1), LocalDate.of(2014, 5, 31)));
  }

  @Test
  void aSpanCannotEndBeforeItStarts() {
    assertThatThrownBy(() -> new DateSpan(LocalDate.of(2021, 4, 7), LocalDate.of(2021, 4, 6)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2021-04-07..2021-04-06");
  }
}
