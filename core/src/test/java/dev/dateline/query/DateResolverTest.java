package dev.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.article.DateOrder;
import dev.dateline.article.Field;
import dev.dateline.query.Query.DateRange;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateResolverTest {
  /** A Wednesday. */
  private static final Instant NOON = Instant.parse("2021-04-14T12:00:00Z");

  private final DateResolver dates = on(NOON, ZoneOffset.UTC, Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2014           | 2014-01-01 | 2014-12-31
          0001           | 0001-01-01 | 0001-12-31
          9999           | 9999-01-01 | 9999-12-31
          2014-03        | 2014-03-01 | 2014-03-31
          2020-02        | 2020-02-01 | 2020-02-29
          1900-02        | 1900-02-01 | 1900-02-28
          2014-3         | 2014-03-01 | 2014-03-31
          2014/03        | 2014-03-01 | 2014-03-31
          2014-03-05     | 2014-03-05 | 2014-03-05
          2014-3-5       | 2014-03-05 | 2014-03-05
          2014/03/05     | 2014-03-05 | 2014-03-05
          2014.03.05     | 2014-03-05 | 2014-03-05
          20140305       | 2014-03-05 | 2014-03-05
          31/12/2014     | 2014-12-31 | 2014-12-31
          12/31/2014     | 2014-12-31 | 2014-12-31
          31.12.2014     | 2014-12-31 | 2014-12-31
          3/3/2014       | 2014-03-03 | 2014-03-03
          10/2019        | 2019-10-01 | 2019-10-31
          today          | 2021-04-14 | 2021-04-14
          NOW            | 2021-04-14 | 2021-04-14
          Yesterday      | 2021-04-13 | 2021-04-13
          tomorrow       | 2021-04-15 | 2021-04-15
          1d             | 2021-04-14 | 2021-04-14
          7d             | 2021-04-08 | 2021-04-14
          2w             | 2021-04-01 | 2021-04-14
          1m             | 2021-03-15 | 2021-04-14
          3M             | 2021-01-15 | 2021-04-14
          1y             | 2020-04-15 | 2021-04-14
          2020y          | 0001-04-15 | 2021-04-14
          this-week      | 2021-04-12 | 2021-04-18
          last-week      | 2021-04-05 | 2021-04-11
          this-month     | 2021-04-01 | 2021-04-30
          last-month     | 2021-03-01 | 2021-03-31
          this-year      | 2021-01-01 | 2021-12-31
          last-year      | 2020-01-01 | 2020-12-31
          """)
  void aPeriodIsAllOfItsDays(String text, LocalDate first, LocalDate last) {
    assertThat(dates.span(text).start()).isEqualTo(first);
    assertThat(dates.span(" " + text + " ").end()).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2014                   | 2014-01-01 | 2014-12-31
          2014..2014             | 2014-01-01 | 2014-12-31
          2014-03..2014-05       | 2014-03-01 | 2014-05-31
          2014-03-05 .. 2014     | 2014-03-05 | 2014-12-31
          2014..                 | 2014-01-01 | -
          ..2014                 | -          | 2014-12-31
          ..yesterday            | -          | 2021-04-13
          last-year..last-month  | 2020-01-01 | 2021-03-31
          7d..                   | 2021-04-08 | -
          2014-03-01/2014-05     | 2014-03-01 | 2014-05-31
          2014/2015              | 2014-01-01 | 2015-12-31
          2014/03/05..2014/03/07 | 2014-03-05 | 2014-03-07
          31/12/2014..           | 2014-12-31 | -
          """)
  void aRangeRunsFromTheFirstDayOfOnePeriodToTheLastOfAnother(
      String text, LocalDate first, LocalDate last) {
    assertThat(dates.range(Field.DATE, text))
        .isEqualTo(
            new DateRange(Field.DATE, Optional.ofNullable(first), Optional.ofNullable(last)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2014 | true  | 2015 | true  | 2014-01-01 | 2015-12-31
          2014 | false | 2016 | false | 2015-01-01 | 2015-12-31
          2014 | false | -    | true  | 2015-01-01 | -
          -    | true  | 2014 | false | -          | 2013-12-31
          7d   | true  | -    | true  | 2021-04-08 | -
          """)
  void anExclusiveEndLeavesOutItsWholePeriod(
      String from,
      boolean fromInclusive,
      String to,
      boolean toInclusive,
      LocalDate first,
      LocalDate last) {
    Token.Bounds bounds =
        new Token.Bounds(
            Optional.ofNullable(from), fromInclusive, Optional.ofNullable(to), toInclusive);
    assertThat(dates.range(Field.MENTIONS, bounds))
        .isEqualTo(
            new DateRange(Field.MENTIONS, Optional.ofNullable(first), Optional.ofNullable(last)));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          03/04/2014       | 03/04/2014 may be 3 April or 4 March; write 2014-04-03 or 2014-03-04, or set the order of day and month
          1.2.2014         | 1.2.2014 may be 1 February or 2 January; write 2014-02-01 or 2014-01-02, or set the order of day and month
          2021-02-29       | "2021-02-29" is no date; February 2021 has 28 days
          2021-04-31       | "2021-04-31" is no date; April 2021 has 30 days
          20210431         | "20210431" is no date; April 2021 has 30 days
          2021-04-00       | "2021-04-00" is no date; April 2021 has 30 days
          31/02/2021       | "31/02/2021" is no date; February 2021 has 28 days
          2014-13          | "2014-13" is no date; months run from 1 to 12
          13/2014          | "13/2014" is no date; months run from 1 to 12
          13/14/2014       | "13/14/2014" is no date; months run from 1 to 12
          0000             | "0000" is no date; years run from 0001 to 9999
          0d               | "0d" holds no days; write such as 7d
          2021y            | "2021y" reaches back before the year 0001
          99999y           | "99999y" reaches back before the year 0001
          2015..2014       | "2015..2014" ends before it starts; the earlier date comes first
          2015/2014        | "2015/2014" ends before it starts; the earlier date comes first
          2014-03-05T10:00 | "2014-03-05T10:00" has a time, but only days are known; write 2014-03-05
          soon             | -
          987              | -
          12345            | -
          03/04/14         | -
          2014-03/05       | -
          2014...2015      | -
          ..               | -
          6 April 2021     | -
          100000d          | -
          last week        | -
          """)
  void whatIsNoDateIsRefusedWithAHint(String text, String message) {
    String expected =
        message.equals("-")
            ? " is no date; write such as 2014, 2014-03, 2014-03-05, 2014-03..2014-05, yesterday,"
                + " 7d or last-month"
            : message;
    assertThatExceptionOfType(DateTimeParseException.class)
        .isThrownBy(() -> dates.range(Field.DATE, text))
        .withMessageEndingWith(expected);
  }

  @Test
  void theOrderOfDayAndMonthDecidesWhatIsAmbiguousAndNothingElse() {
    DateResolver dayFirst = on(NOON, ZoneOffset.UTC, Optional.of(DateOrder.DMY));
    DateResolver monthFirst = on(NOON, ZoneOffset.UTC, Optional.of(DateOrder.MDY));
    assertThat(dayFirst.span("03/04/2014")).hasToString("2014-04-03");
    assertThat(monthFirst.span("03/04/2014")).hasToString("2014-03-04");
    assertThat(monthFirst.span("31/12/2014")).hasToString("2014-12-31");
  }

  @Test
  void todayIsTheDayInTheZoneOfTheClock() {
    Instant lateInLondon = Instant.parse("2021-12-31T23:30:00Z");
    DateResolver karachi = on(lateInLondon, ZoneId.of("Asia/Karachi"), Optional.empty());
    assertThat(karachi.span("today")).hasToString("2022-01-01");
    assertThat(karachi.span("this-year")).hasToString("2022");
    assertThat(karachi.span("last-month")).hasToString("2021-12");
  }

  @Test
  void aMonthBackFromALongMonthStaysWithinTheShortOne() {
    DateResolver endOfMarch =
        on(Instant.parse("2021-03-31T12:00:00Z"), ZoneOffset.UTC, Optional.empty());
    assertThat(endOfMarch.span("1m")).hasToString("2021-03");
    DateResolver leapDay =
        on(Instant.parse("2020-02-29T12:00:00Z"), ZoneOffset.UTC, Optional.empty());
    assertThat(leapDay.span("1y")).hasToString("2019-03-01..2020-02-29");
  }

  @Test
  void aDurationIsNothingButANumberAndAUnit() {
    assertThat(dates.last("7d")).hasToString("2021-04-08..2021-04-14");
    assertThatExceptionOfType(DateTimeParseException.class)
        .isThrownBy(() -> dates.last("2014"))
        .withMessage("\"2014\" is no duration; write such as 7d, 2w, 3m or 1y");
  }

  @Test
  void nothingLiesBeyondTheLastYear() {
    Token.Bounds beyond = new Token.Bounds(Optional.of("9999"), false, Optional.empty(), true);
    assertThatExceptionOfType(DateTimeParseException.class)
        .isThrownBy(() -> dates.range(Field.DATE, beyond))
        .withMessage("\"9999..\" holds no day of the years 0001 to 9999");
  }

  private static DateResolver on(Instant now, ZoneId zone, Optional<DateOrder> order) {
    return new DateResolver(Clock.fixed(now, zone), order);
  }
}
