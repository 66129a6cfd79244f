package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.article.DateSpan;
import dev.dateline.article.Dateline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatelineParserTest {
  private static final Optional<DateSpan> PUBLISHED = DateSpan.parse("2021-04-07");

  static Stream<List<String>> openings() {
    return Table.rows("datelines.txt");
  }

  @ParameterizedTest
  @MethodSource("openings")
  void readsTheOpeningsOfTheTable(List<String> row) {
    Optional<Dateline> dateline = parse(Optional.empty(), row.get(0));
    if (row.get(1).isEmpty()) {
      assertThat(dateline).isEmpty();
    } else {
      assertThat(dateline).map(Dateline::place).hasValue(row.get(1));
      assertThat(dateline.flatMap(Dateline::date)).isEqualTo(DateSpan.parse(row.get(2)));
      assertThat(dateline.flatMap(Dateline::source))
          .isEqualTo(Optional.of(row.get(3)).filter(source -> !source.equals("-")));
    }
  }

  @Test
  void theDatelineOfTheSourceComesBeforeThatOfTheBody() {
    assertThat(parse(Optional.of("    SALVADOR, Feb 26 - "), "LONDON (AP) - It rained."))
        .hasValue(
            new Dateline(
                "SALVADOR, Feb 26 -", "SALVADOR", DateSpan.parse("2021-02-26"), Optional.empty()));
  }

  @Test
  void aBylineMayStandBeforeTheDateline() {
    assertThat(parse(Optional.empty(), "\nBy JANE DOE\n\nLONDON, April 5 (AP) - It rained."))
        .map(Dateline::place)
        .hasValue("LONDON");
  }

  @Test
  void withoutADayOfPublicationNoYearIsInvented() {
    Optional<Dateline> dateline =
        DatelineParser.parse(Optional.empty(), "LONDON, April 5 (AP) - It rained.")
            .map(line -> line.resolve(Optional.empty()));
    assertThat(dateline.flatMap(Dateline::date)).isEmpty();
  }

  @Test
  void readsTheDatelinesOfReutersAndTakesNoBodyForOne() throws IOException {
    Optional<Path> data =
        ColumnCorpus.data().map(folder -> folder.resolve("reuters21578/reut2-000.sgm"));
    assumeTrue(data.filter(Files::exists).isPresent(), "the data are not beside the checkout");
    String articles = Files.readString(data.orElseThrow(), StandardCharsets.ISO_8859_1);
    assertThat(parts(articles, "DATELINE"))
        .hasSizeGreaterThan(500)
        .allSatisfy(text -> assertThat(parse(Optional.of(text), "")).isPresent());
    assertThat(parts(articles, "BODY"))
        .hasSizeGreaterThan(500)
        .allSatisfy(text -> assertThat(parse(Optional.empty(), text)).isEmpty());
  }

  private static List<String> parts(String articles, String element) {
    return Pattern.compile("(?s)<" + element + ">(.*?)</" + element + ">")
        .matcher(articles)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static Optional<Dateline> parse(Optional<String> given, String body) {
    return DatelineParser.parse(given, body).map(line -> line.resolve(PUBLISHED));
  }
}
