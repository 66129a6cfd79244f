package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Mention;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultEntityExtractorTest {
  private final EntityExtractor extractor =
      new DefaultEntityExtractor(
          () -> Knowledge.of(Gazetteer.builtIn(), ArchiveStatistics.empty()));

  static Stream<Arguments> hardCases() {
    return Table.rows("entities.txt").map(row -> Arguments.of(row.get(0), row.get(1)));
  }

  @ParameterizedTest
  @MethodSource("hardCases")
  void namesAreFoundAndGivenTheirCanonicalForm(String text, String expected) {
    List<Mention> mentions = extractor.extract("", TokenizedText.of(text));
    String found =
        mentions.stream()
            .map(DefaultEntityExtractorTest::describe)
            .collect(Collectors.joining("; "));
    assertThat(found.isEmpty() ? "none" : found).isEqualTo(expected);
  }

  private static String describe(Mention mention) {
    String same = mention.value().equals(mention.surface()) ? "" : "=" + mention.value();
    return mention.kind().name().charAt(0) + " " + mention.surface() + same;
  }

  @Test
  void whatTheArchiveWritesInLowerCaseIsNoName() {
    ArchiveCounter counter = new ArchiveCounter();
    TokenizedText archive = TokenizedText.of("the vuvuzela blared and a kwaito band played.");
    for (int article = 0; article < 3; article++) {
      counter.addWords(archive, List.of());
    }
    EntityExtractor learnt =
        new DefaultEntityExtractor(() -> Knowledge.of(Gazetteer.builtIn(), counter.statistics()));
    TokenizedText body = TokenizedText.of("They heard Vuvuzela Kwaito there.");
    assertThat(extractor.extract("", body)).hasSize(1);
    assertThat(learnt.extract("", body)).isEmpty();
  }

  @Test
  void namesAndPeoplesMayFollowEachOtherInAnyOrder() {
    List<String> words =
        List.of(
            ("Paris German Russian President Lincoln Leon Chad Jordan Mr. King Sergei Lavrov Reuters"
                    + " Monday Ltd New York Georgia Washington Dr. Minister de van Bank of the in , .")
                .split(" "));
    Random random = new Random(42);
    for (int text = 0; text < 500; text++) {
      String salad =
          random.ints(200, 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" "));
      assertThat(extractor.extract("", TokenizedText.of(salad))).isNotEmpty();
    }
  }

  @Test
  void mentionsAreInOrderAndDoNotOverlap() {
    for (AnnotatedArticle article : GoldArticles.read("dev")) {
      int end = 0;
      for (Mention mention : extractor.extract("", TokenizedText.of(article.body()))) {
        assertThat(mention.start()).isGreaterThanOrEqualTo(end);
        assertThat(article.body().substring(mention.start(), mention.end()))
            .isEqualTo(mention.surface());
        end = mention.end();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "John ",
        "A. ",
        "President ",
        "U.S. ",
        "of Paris, ",
        "Smith of ",
        "( Adams 88 , ",
        "van der ",
        "\"Joe\" ",
        "May ",
        "JOHN SMITH ",
        "\ud83d ",
        "New York, New ",
      })
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void hostileTextTakesLinearTime(String part) {
    String text = part.repeat(50_000);
    assertThat(extractor.extract("", TokenizedText.of(text)))
        .allSatisfy(mention -> assertThat(mention.end()).isLessThanOrEqualTo(text.length()));
  }
}
