package dev.dateline;

import static dev.dateline.TestArticles.archive;
import static dev.dateline.TestArticles.article;
import static dev.dateline.TestArticles.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.Suggestion.Kind;
import dev.dateline.article.ArticleId;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import dev.dateline.query.QueryOptions;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What helps a reader on: suggestions, related articles, recency, and how a score came about. */
class GuidanceTest {
  private static final Offset<Double> CLOSE = within(1e-5);

  private static final RawArticle TALKS =
      article("talks", "2021-04-07", "Peace talks resumed in Geneva on Monday, envoys said.");
  private static final RawArticle ENVOYS =
      article("envoys", "2021-04-06", "Envoys left Geneva without a word on peace.");
  private static final RawArticle HARVEST =
      article("harvest", "2019-08-02", "The wheat harvest was the best for years.");

  @Test
  void unknownWordsAreSpeltAsInTheArchive() throws IOException {
    try (Archive archive = archive(TALKS, ENVOYS, HARVEST)) {
      assertThat(archive.suggest(SearchRequest.of("peece Genevva")))
          .containsExactly(new Suggestion("peace geneva", Kind.SPELLING, 2));
      assertThat(archive.suggest(SearchRequest.of("\"whaet harvest\" -envoys")))
          .containsExactly(new Suggestion("\"wheat harvest\" NOT envoys", Kind.SPELLING, 1));
      assertThat(archive.suggest(SearchRequest.of("location:genewa")))
          .containsExactly(new Suggestion("location:geneva", Kind.SPELLING, 2));
    }
  }

  @Test
  void theNearestWordIsSuggestedAndAmongEqualsTheMoreFrequent() throws IOException {
    try (Archive archive =
        archive(
            article("a", "", "The bear left."),
            article("b", "", "The beer was cold."),
            article("c", "", "More beer."))) {
      assertThat(archive.suggest(SearchRequest.of("bexr")))
          .containsExactly(new Suggestion("beer", Kind.SPELLING, 2));
    }
  }

  @Test
  void anyOfTheWordsIsSuggestedWhereNotAllAreFound() throws IOException {
    try (Archive archive = archive(TALKS, ENVOYS, HARVEST)) {
      assertThat(archive.suggest(SearchRequest.of("wheat geneva")))
          .containsExactly(new Suggestion("wheat OR geneva", Kind.ANY, 3));
    }
  }

  @Test
  void suggestionsFindSomethingWithTheSameFilters() throws IOException {
    try (Archive archive = archive(TALKS, ENVOYS, HARVEST)) {
      SearchRequest request = SearchRequest.builder("peece").on(DateSpan.of(Year.of(2019))).build();
      assertThat(archive.suggest(request)).isEmpty();
      assertThat(archive.suggest(SearchRequest.of("xylophone"))).isEmpty();
      assertThat(archive.suggest(SearchRequest.of(""))).isEmpty();
    }
  }

  @Test
  void filtersAreSpeltAsInTheArchiveToo() throws IOException {
    try (Archive archive = archive(TALKS, ENVOYS, HARVEST)) {
      SearchRequest.Builder request = SearchRequest.builder("").location("Genewa");
      assertThat(archive.suggest(request.build()))
          .containsExactly(new Suggestion("location:\"geneva\"", Kind.SPELLING, 2));
      assertThat(archive.suggest(request.text("peece -talks").build()))
          .containsExactly(new Suggestion("peace NOT talks location:\"geneva\"", Kind.SPELLING, 1));
      assertThat(archive.suggest(request.text("wheat envoys").build()))
          .containsExactly(new Suggestion("(wheat OR envoys) location:\"geneva\"", Kind.ANY, 2));
    }
  }

  @Test
  void aSuggestionFindsOnItsOwnWhatItPromises() throws IOException {
    try (Archive archive = archive(TALKS, ENVOYS, HARVEST)) {
      SearchRequest request =
          SearchRequest.builder("peece")
              .options(QueryOptions.standard().withAny(true))
              .on(DateSpan.of(LocalDate.of(2021, 4, 6)))
              .build();
      Suggestion suggestion = archive.suggest(request).getFirst();
      assertThat(suggestion).isEqualTo(new Suggestion("peace date:2021-04-06", Kind.SPELLING, 1));
      assertThat(ids(archive.search(SearchRequest.of(suggestion.text()))))
          .containsExactly("envoys");
    }
  }

  @Test
  void nothingIsSuggestedThatWouldBeReadOtherwise() throws IOException {
    try (Archive archive = archive(TALKS, ENVOYS, HARVEST)) {
      QueryOptions any = QueryOptions.standard().withAny(true);
      SearchRequest.Builder request = SearchRequest.builder("+peece +geneva").options(any);
      assertThat(archive.suggest(request.build()))
          .containsExactly(new Suggestion("peace OR geneva", Kind.ANY, 2));
      assertThat(archive.suggest(request.text("peece").build()))
          .containsExactly(new Suggestion("peace", Kind.SPELLING, 2));
    }
  }

  @Test
  void articlesThatShareTellingWordsAreAlike() throws IOException {
    try (Archive archive = archive(TALKS, ENVOYS, HARVEST)) {
      SearchRequest like = SearchRequest.builder("").like(new ArticleId("talks")).build();
      SearchResult result = archive.search(like);
      assertThat(ids(result)).containsExactly("envoys");
      assertThat(result.hits().getFirst().matches())
          .extracting(Match::text)
          .contains("Envoys", "Geneva", "peace");
    }
  }

  @Test
  void likenessGoesTogetherWithWordsAndFilters() throws IOException {
    try (Archive archive = archive(TALKS, ENVOYS, HARVEST)) {
      SearchRequest.Builder like = SearchRequest.builder("wheat").like(new ArticleId("talks"));
      assertThat(ids(archive.search(like.build()))).isEmpty();
      assertThat(ids(archive.search(like.text("word").build()))).containsExactly("envoys");
    }
  }

  @Test
  void nothingIsLikeAnArticleThatIsNotThere() throws IOException {
    try (Archive archive = archive(TALKS)) {
      SearchRequest like = SearchRequest.builder("").like(new ArticleId("lost")).build();
      assertThat(ids(archive.search(like))).isEmpty();
    }
  }

  private static List<Float> scores(Archive archive, SearchRequest request) throws IOException {
    return archive.search(request).hits().stream().map(Hit::score).toList();
  }

  @Test
  void recencyAtMostDoublesAScoreAndHalvesWithTheHalfLife() throws IOException {
    try (Archive archive =
        archive(
            article("a", "1999-12-31", "A storm."),
            article("b", "1999-12-01", "A storm."),
            article("c", "", "A storm."))) {
      SearchRequest.Builder request = SearchRequest.builder("storm");
      float plain = scores(archive, request.build()).getFirst();
      assertThat(ids(archive.search(request.boostRecent(Duration.ofDays(30)).build())))
          .containsExactly("a", "b", "c");
      assertThat(scores(archive, request.build()))
          .satisfiesExactly(
              newest -> assertThat(newest).isCloseTo(2 * plain, within(1e-4f)),
              older -> assertThat(older).isCloseTo(1.5f * plain, within(1e-4f)),
              undated -> assertThat(undated).isEqualTo(plain));
    }
  }

  @Test
  void recencyDoesNotErase() throws IOException {
    try (Archive archive =
        archive(
            article("new", "2021-01-01", "Storm " + "and many other words of no use ".repeat(20)),
            article("old", "1990-01-01", "Storm, storm, storm."))) {
      SearchRequest request =
          SearchRequest.builder("storm").boostRecent(Duration.ofDays(1)).build();
      assertThat(ids(archive.search(request))).containsExactly("old", "new");
    }
  }

  private static Explanation explained(Archive archive, SearchRequest.Builder request)
      throws IOException {
    Hit hit = archive.search(request.explain(true).build()).hits().getFirst();
    Explanation score = hit.explanation().orElseThrow();
    assertThat(score.value()).isEqualTo(hit.score());
    return score;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "peace",
        "peace talks",
        "title:talks body:peace",
        "peace talks person:\"Sergei Lavrov\" date:2021 NOT corn",
        "\"peace talks\" OR \"geneva on monday\"",
        "\"peace talks\"^2 OR (envoys geneva)^0.5",
        "peac* w/5 geneva",
        "peece~1 tolks~2",
        "envoy PREFER talks",
        "location:geneva",
        "location:geneva OR peace OR NOT corn",
        "!!! peace",
        "*",
        "NOT corn",
        "body:/pea.*/ peace"
      })
  void aScoreIsWhatItsPartsAddUpOrMultiplyTo(String query) throws IOException {
    RawArticle talks =
        RawArticle.builder(Origin.of("peace.txt"))
            .id("peace")
            .title("Peace talks")
            .date("given", "2021-04-07")
            .body("Sergei Lavrov said envoys would talk of peace. Peace talks in Geneva on Monday.")
            .build();
    try (Archive archive = archive(talks, ENVOYS, HARVEST)) {
      assertAddsUp(explained(archive, SearchRequest.builder(query)));
      assertAddsUp(
          explained(archive, SearchRequest.builder(query).boostRecent(Duration.ofDays(30))));
    }
  }

  private static void assertAddsUp(Explanation score) {
    assertThat(score.description()).doesNotContain("weight(", "docid", "Similarity", ".exact");
    double[] parts = score.details().stream().mapToDouble(Explanation::value).toArray();
    if (score.description().endsWith(", added up")) {
      assertThat(Arrays.stream(parts).sum()).as(score.toString()).isCloseTo(score.value(), CLOSE);
    } else if (score.description().endsWith(", multiplied")) {
      double product = Arrays.stream(parts).reduce(1, (a, b) -> a * b);
      assertThat(product).as(score.toString()).isCloseTo(score.value(), CLOSE);
    } else {
      assertThat(parts).isEmpty();
    }
    score.details().forEach(GuidanceTest::assertAddsUp);
  }

  @Test
  void aScoreIsExplainedInTheWordsOfTheQuery() throws IOException {
    try (Archive archive = archive(TALKS, ENVOYS)) {
      Explanation score =
          explained(archive, SearchRequest.builder("peace \"talks resumed\" location:geneva"));
      assertThat(score.description()).isEqualTo("all of this, added up");
      assertThat(score.details())
          .extracting(Explanation::description)
          .containsExactly(
              "peace in headline (counted 3 times) and text, multiplied",
              "\"talks resumed\" in the text, multiplied",
              "location:geneva decides, it does not score");
      assertThat(score.details().getFirst().details())
          .extracting(Explanation::description)
          .containsExactly(
              "how rare it is: in 2 of 2 articles",
              "how often it stands there: 1 in 9 words, where 8.5 is the average length");
    }
  }

  @Test
  void whereArticlesAreSortedByDateThereIsNoScoreToExplain() throws IOException {
    try (Archive archive = archive(TALKS)) {
      SearchRequest.Builder request = SearchRequest.builder("peace").explain(true);
      SearchResult newest = archive.search(request.sort(SearchRequest.Sort.NEWEST).build());
      assertThat(newest.hits().getFirst().explanation()).isEmpty();
    }
  }

  @Test
  void scoresAreNotExplainedUnasked() throws IOException {
    try (Archive archive = archive(TALKS)) {
      Hit hit = archive.search(SearchRequest.of("peace")).hits().getFirst();
      assertThat(hit.explanation()).isEmpty();
    }
  }

  @Test
  void fewerEditsAreNearerWhateverTheLengthOfTheWord() throws IOException {
    try (Archive archive =
        archive(
            article("a", "", "An election."),
            article("b", "", "The election."),
            article("c", "", "Electiond, as it was misprinted."))) {
      assertThat(archive.suggest(SearchRequest.of("electionn")))
          .containsExactly(new Suggestion("election", Kind.SPELLING, 2));
    }
  }

  @Test
  void nothingIsSuggestedForWhatCannotBeRun() throws IOException {
    try (Archive archive = archive(TALKS, HARVEST)) {
      assertThat(archive.suggest(SearchRequest.of("geneva wheat body:/a{/"))).isEmpty();
      assertThat(archive.suggest(SearchRequest.of("geneva wheat *a" + "?".repeat(20)))).isEmpty();
    }
  }
}
