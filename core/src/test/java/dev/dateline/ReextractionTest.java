package dev.dateline;

import static dev.dateline.TestArticles.article;
import static dev.dateline.TestArticles.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Field;
import dev.dateline.article.Mention;
import dev.dateline.article.Person;
import dev.dateline.extract.ExtractionOptions;
import dev.dateline.source.Source;
import dev.dateline.source.Sources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReextractionTest {
  private static final IndexOptions DEFAULT = IndexOptions.standard().withStatistics(false);
  private static final IndexOptions LEARNING = IndexOptions.standard();
  private static final IndexOptions NONE =
      DEFAULT.withExtraction(ExtractionOptions.standard().withExtractors("none"));

  /** Every kind of given metadata, some of it refused, ambiguous or odd. */
  private static final String GIVEN =
      """
      {"id":"a b","title":"Talks","date":"2020-03-04T23:30:00-05:00","author":"Jo Doe","text":"GENEVA, March 4 (DE) - Sergei Lavrov met John Kerry on Tuesday. Lavrov left for Rawalpindi."}
      {"id":"2","date":"03/04/2020","persons":["LAVROV, SERGEY"],"text":"Mr Lavrov came from Paris on 5 May 2019."}
      {"date":"2150-01-01","locations":["PK","Atlantis"],"text":"Published on April 7, 2019\\nIt rained in Oslo."}
      {"url":"http://example.org/2018/07/09/rain","dateline":"OSLO, Norway, July 8 (DE) - ","outlet":"The Daily","section":"World","language":"en","topics":["rain"],"text":"Yesterday it rained."}
      {"id":"5","title":"half \\ud800 a pair","outlet":"The \\ud800 Daily","text":"Half \\ud800 a pair in Oslo, said Anna Berg of Bergen."}
      {"id":"6","text":"Nothing is known of this."}
      """;

  private static Source json(String lines) {
    return Sources.jsonLines(
        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), "given.jsonl");
  }

  private static Map<ArticleId, Article> articles(Archive archive) throws IOException {
    Map<ArticleId, Article> articles = new TreeMap<>();
    archive.forEach(SearchRequest.of(""), hit -> articles.put(hit.id(), stored(archive, hit.id())));
    return articles;
  }

  private static Article stored(Archive archive, ArticleId id) {
    try {
      return archive.article(id).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertThatNothingIsLost(Source source, IndexOptions options)
      throws Exception {
    try (Archive archive = Archive.inMemory()) {
      long indexed = archive.index(source, options).indexed();
      assertThat(indexed).isPositive();
      Map<ArticleId, Article> first = articles(archive);

      assertThatNothingChanges(() -> archive.reextract(options), indexed);
      assertThat(articles(archive)).isEqualTo(first);

      assertThat(archive.reextract(NONE.withStatistics(false)).updated()).isPositive();
      assertThat(articles(archive).values())
          .allSatisfy(article -> assertThat(article.mentions()).isEmpty());

      archive.reextract(options);
      assertThat(articles(archive)).isEqualTo(first);
    }
  }

  private static void assertThatNothingChanges(Callable<IndexReport> run, long articles)
      throws Exception {
    IndexReport report = run.call();
    assertThat(report.failures()).isEmpty();
    assertThat(report.unchanged()).isEqualTo(articles);
    assertThat(report.articles()).isEqualTo(articles);
  }

  @Test
  void nothingIsLostOfTheExamples() throws Exception {
    assertThatNothingIsLost(Sources.of(SharedData.project("examples")), DEFAULT);
  }

  @Test
  void nothingIsLostOfWhatSourcesGive() throws Exception {
    assertThatNothingIsLost(json(GIVEN), DEFAULT);
  }

  @Test
  void nothingIsLostInAnotherZoneOrWithDefaults() throws Exception {
    ExtractionOptions extraction =
        ExtractionOptions.standard()
            .withZone(ZoneId.of("Asia/Tokyo"))
            .withDefaults(
                Map.of(
                    Field.DATE, "2017-01-02",
                    Field.TITLE, "Untitled",
                    Field.PERSON, "Nobody",
                    Field.LOCATION, "Atlantis",
                    Field.OUTLET, "The Default",
                    Field.TOPIC, "none"));
    assertThatNothingIsLost(json(GIVEN), DEFAULT.withExtraction(extraction));
  }

  @Test
  void nothingIsLostOfReuters() throws Exception {
    Path file = SharedData.require("reuters21578/reut2-000.sgm");
    assertThatNothingIsLost(Sources.of(file), DEFAULT);
  }

  /** Three articles tell a fourth, and a date that can be read in one way tells of others. */
  private static final String TELLING =
      """
      {"id":"1","text":"The vuvuzela blared and a kwaito band played. Posted on 13/02/2020."}
      {"id":"2","text":"He blew a vuvuzela to some kwaito."}
      {"id":"3","date":"13/02/2021","text":"No vuvuzela, no kwaito."}
      {"id":"4","date":"03/04/2021","text":"They heard Vuvuzela Kwaito there on 05/06/2020."}
      """;

  @Test
  void whatTheArchiveTellsIsUsedForAllArticlesAlike() throws Exception {
    try (Archive archive = Archive.inMemory()) {
      archive.index(json(TELLING), LEARNING);
      Map<ArticleId, Article> first = articles(archive);
      assertThat(stored(archive, ArticleId.given("4")).published()).isEmpty();
      assertThat(stored(archive, ArticleId.given("4")).persons()).hasSize(1);

      assertThat(archive.reextract(LEARNING).updated()).isEqualTo(1);
      Map<ArticleId, Article> learnt = articles(archive);
      assertThatNothingChanges(() -> archive.reextract(LEARNING), 4);
      assertThatNothingChanges(() -> archive.index(json(TELLING), LEARNING), 4);

      archive.reextract(NONE);
      archive.reextract(LEARNING.withThreads(3));
      assertThat(articles(archive)).isEqualTo(learnt);

      archive.reextract(DEFAULT);
      assertThat(articles(archive)).isEqualTo(first);
    }
  }

  @Test
  void whatTheArchiveTellsIsNamedAsTheRule() throws IOException {
    try (Archive archive = Archive.inMemory()) {
      IndexReport report = archive.index(json(TELLING), LEARNING);
      assertThat(report.notes())
          .singleElement()
          .asString()
          .contains("ambiguous (2)", "day comes first");

      assertThat(archive.reextract(LEARNING).notes()).isEmpty();
      Article article = stored(archive, ArticleId.given("4"));
      assertThat(article.persons()).isEmpty();
      assertThat(article.published().orElseThrow().span()).hasToString("2021-04-03");
      assertThat(article.published().orElseThrow().rule()).isEqualTo("given/archive-order");
      assertThat(article.mentions())
          .extracting(Mention::value, Mention::rule)
          .containsExactly(tuple("2020-06-05", "archive-order"));
    }
  }

  @Test
  void whereNoNamesAreLookedForDatesAreCountedAndWordsAreNot() throws Exception {
    try (Archive archive = Archive.inMemory()) {
      assertThat(archive.index(json(TELLING), NONE).notes())
          .singleElement()
          .asString()
          .contains("ambiguous (2)", "day comes first");
      assertThat(archive.stats().counted()).isEqualTo(4);

      archive.reextract(LEARNING);
      Article article = stored(archive, ArticleId.given("4"));
      assertThat(article.persons()).hasSize(1);
      assertThat(article.published().orElseThrow().span()).hasToString("2021-04-03");
      assertThatNothingChanges(() -> archive.reextract(LEARNING), 4);
      assertThatNothingChanges(() -> archive.index(json(TELLING), LEARNING), 4);
    }
  }

  @Test
  void newArticlesAreReadAsTheOthersWereUntilTheNextTime() throws IOException {
    try (Archive archive = Archive.inMemory()) {
      archive.index(json(TELLING), LEARNING);
      archive.index(source(article("5", "05/04/2021", "It rained.")), LEARNING);
      assertThat(stored(archive, ArticleId.given("5")).published()).isEmpty();
      archive.reextract(LEARNING);
      archive.index(source(article("6", "06/04/2021", "It rained.")), LEARNING);
      assertThat(archive.count(SearchRequest.of("date:2021-04-05..2021-04-06"))).isEqualTo(2);
    }
  }

  @Test
  void defaultsOfTheFirstRunStayWithoutBeingSaidAgain() throws IOException {
    try (Archive archive = Archive.inMemory()) {
      Map<Field, String> defaults = Map.of(Field.DATE, "2017-01-02", Field.PERSON, "Nobody");
      ExtractionOptions extraction = ExtractionOptions.standard().withDefaults(defaults);
      archive.index(json(GIVEN), DEFAULT.withExtraction(extraction));
      Map<ArticleId, Article> first = articles(archive);
      archive.reextract(DEFAULT);
      assertThat(articles(archive)).isEqualTo(first);
    }
  }

  @Test
  void defaultsGoToWhatIsLackingStill() throws IOException {
    try (Archive archive = TestArticles.archive(article("a", "", "It rained."))) {
      Map<Field, String> defaults = Map.of(Field.DATE, "2017-01-02", Field.OUTLET, "The Daily");
      archive.reextract(
          DEFAULT.withExtraction(ExtractionOptions.standard().withDefaults(defaults)));
      Article article = stored(archive, ArticleId.given("a"));
      assertThat(article.published().orElseThrow().span()).hasToString("2017-01-02");
      assertThat(article.outlet()).hasValue("The Daily");
    }
  }

  @Test
  void givenValuesStayWithoutExtractors() throws IOException {
    try (Archive archive = Archive.inMemory()) {
      archive.index(
          source(
              article("a")
                  .date("given", "2020-03-04")
                  .person("Lavrov, Sergei")
                  .body("Anna Berg met him in Oslo on 5 May.")
                  .build()));
      archive.reextract(NONE);
      Article article = stored(archive, ArticleId.given("a"));
      assertThat(article.persons()).extracting(Person::name).containsExactly("Sergei Lavrov");
      assertThat(article.published().orElseThrow().rule()).isEqualTo("given");
      assertThat(article.locations()).isEmpty();
      assertThat(archive.count(SearchRequest.of("location:oslo"))).isZero();
    }
  }

  @Test
  void anotherOrderOfDatesIsReadFromWhatWasRefused() throws IOException {
    try (Archive archive = TestArticles.archive(article("a", "03/04/2020", "It rained."))) {
      assertThat(archive.count(SearchRequest.of("date:unknown"))).isEqualTo(1);
      IndexReport report =
          archive.reextract(
              DEFAULT.withExtraction(
                  ExtractionOptions.standard().withDateOrder(dev.dateline.article.DateOrder.DMY)));
      assertThat(report.updated()).isEqualTo(1);
      assertThat(archive.count(SearchRequest.of("date:2020-04-03"))).isEqualTo(1);
    }
  }

  @Test
  void aRunThatIsCancelledGoesOnLater() throws IOException {
    try (Archive archive = Archive.inMemory()) {
      archive.index(json(GIVEN), NONE);
      archive.reextract(DEFAULT.withCancellation(() -> true));
      assertThat(archive.count(SearchRequest.of("person:lavrov"))).isEqualTo(1);
      archive.reextract(DEFAULT);
      assertThat(archive.count(SearchRequest.of("person:lavrov"))).isEqualTo(2);
    }
  }

  @Test
  void mentionsMatchTheStoredText() throws IOException {
    try (Archive archive = Archive.inMemory()) {
      archive.index(json(GIVEN), NONE);
      archive.reextract(DEFAULT);
      Article article = stored(archive, ArticleId.given("5"));
      assertThat(article.mentions())
          .extracting(Mention::surface)
          .contains("Oslo", "Anna Berg", "Bergen");
    }
  }

  @Test
  void withoutAnArchiveThereIsNothingToExtract(@TempDir Path folder) throws IOException {
    try (Archive archive = Archive.open(folder.resolve("none"))) {
      assertThatThrownBy(() -> archive.reextract(DEFAULT))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("dateline index");
      assertThat(folder.resolve("none")).doesNotExist();
    }
  }
}
