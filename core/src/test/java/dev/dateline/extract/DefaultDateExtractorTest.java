package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.dateline.article.DateSpan;
import dev.dateline.article.Mention;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultDateExtractorTest {
  private static final Pattern BRACKETS = Pattern.compile("\\[(.*?)]");
  private static final int MEGABYTE = 1 << 20;

  private final DateExtractor extractor = new DefaultDateExtractor();

  static Stream<List<String>> expressions() {
    return Table.rows("date-expressions.txt");
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void findsAndResolvesWhatTheTableSays(List<String> row) {
    String marked = row.get(1);
    String text = BRACKETS.matcher(marked).replaceAll("$1");
    List<Mention> mentions = extract(text, DateSpan.parse(row.get(0)));
    assertThat(mentions)
        .extracting(Mention::surface)
        .containsExactlyElementsOf(
            BRACKETS.matcher(marked).results().map(found -> found.group(1)).toList());
    assertThat(mentions).extracting(Mention::value).containsExactly(values(row.get(2)));
    assertThat(mentions)
        .allSatisfy(
            mention ->
                assertThat(text.substring(mention.start(), mention.end()))
                    .isEqualTo(mention.surface()));
  }

  private static String[] values(String cell) {
    return cell.isEmpty() ? new String[0] : cell.split(" ", -1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1 ",
        "1-",
        "1/1/",
        "May ",
        "May 1 ",
        "May 1, ",
        "2001-",
        "19 ",
        "a ",
        "the 1980s ",
        "'98 ",
        "from May 1 to ",
        "last ",
        "two weeks ago ",
        "Monday, ",
        "in 1984 ",
        "\n\n",
        "early "
      })
  void readsAMegabyteOfTheSameInNoTime(String part) {
    String text = part.repeat(MEGABYTE / part.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> extract(text, DateSpan.parse("2021-04-07")));
  }

  private List<Mention> extract(String text, Optional<DateSpan> published) {
    return extractor.extract(TokenizedText.of(text), published);
  }
}
