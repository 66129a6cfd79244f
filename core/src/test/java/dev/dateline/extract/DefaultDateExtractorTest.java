package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.dateline.article.DateSpan;
import dev.dateline.article.Mention;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

  @Test
  void aHistoryIsReadInItsOwnTime() {
    String history =
        "The siege began in March 1854 and was over by May 9, 1855. In 1853 they had agreed, in"
            + " January 1854 they quarrelled, in June 1854 they armed. On October 17, 1854, the guns opened fire. On October"
            + " 25 the cavalry rode; in November the snow came. In March 1855 talks failed, in"
            + " April 1855 they tried again, and on May 1, 1855, once more. In June they won.";
    assertThat(extract(history, DateSpan.parse("2009-12-19")))
        .extracting(Mention::surface, Mention::value)
        .contains(
            tuple("October 25", "1854-10-25"),
            tuple("November", "1854-11"),
            tuple("June", "1855-06"));
  }

  @Test
  void newsThatLooksBackKeepsItsOwnTime() {
    String news =
        "He was born in March 1930, wed in May 1955 and left in June 1961. On Monday he spoke of"
            + " May 1963, of 1964, of July 1965, of 1967, of 1971 and of August 1974. He will be"
            + " buried today. In March he had fallen ill, as he had last week and last year.";
    assertThat(extract(news, DateSpan.parse("2009-12-19")))
        .extracting(Mention::surface, Mention::value)
        .contains(tuple("March", "2009-03"));
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
