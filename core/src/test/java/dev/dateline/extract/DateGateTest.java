package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the dates of texts at the level they have reached. */
class DateGateTest {
  @ParameterizedTest
  @CsvSource({"dev, 99, 99", "judge, 97, 99"})
  void datesAreFoundAndResolvedAsWellAsBefore(String half, double range, double relaxed) {
    assertReaches(DateEvaluation.gold(half), range, relaxed);
  }

  @ParameterizedTest
  @CsvSource({"dev, 0", "judge, 1"})
  void datelinesAreReadAndNothingElseIs(String half, int wrong) {
    assertThat(DateEvaluation.gold(half))
        .filteredOn(text -> !place(text).equals(text.dateline().map(DateGateTest::firstPart)))
        .extracting(AnnotatedDates::name)
        .hasSizeLessThanOrEqualTo(wrong);
  }

  private static Optional<String> place(AnnotatedDates text) {
    return DatelineParser.parse(Optional.empty(), text.text()).map(OpeningDateline::place);
  }

  /** Some headers say the region too. */
  private static String firstPart(String dateline) {
    return dateline.replaceFirst(",.*", "");
  }

  @Test
  void historiesAreReadAsWellAsBefore() {
    Optional<List<AnnotatedDates>> wikiwars = DateEvaluation.wikiwars();
    assumeTrue(wikiwars.isPresent(), "the data are not beside the checkout");
    assertReaches(wikiwars.orElseThrow(), 89, 95);
  }

  private static void assertReaches(List<AnnotatedDates> texts, double range, double relaxed) {
    DateScore score = DateEvaluation.score(texts);
    assertThat(score.rangeF1()).as(score.line()).isGreaterThanOrEqualTo(range);
    assertThat(score.relaxedF1()).as(score.line()).isGreaterThanOrEqualTo(relaxed);
  }
}
