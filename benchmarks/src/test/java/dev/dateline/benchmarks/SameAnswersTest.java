package dev.dateline.benchmarks;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.Archive;
import dev.dateline.Facet;
import dev.dateline.Hit;
import dev.dateline.Markup;
import dev.dateline.SearchResult;
import dev.dateline.Timeline;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Field;
import dev.dateline.benchmarks.corpus.CorpusSize;
import dev.dateline.benchmarks.corpus.Lexicon;
import dev.dateline.benchmarks.floor.FloorPeriod;
import dev.dateline.benchmarks.floor.FloorQuery;
import dev.dateline.benchmarks.floor.FloorResult;
import dev.dateline.benchmarks.floor.FloorSearcher;
import dev.dateline.benchmarks.floor.FloorSearcher.Counting;
import dev.dateline.benchmarks.question.QueryText;
import dev.dateline.benchmarks.question.Question;
import dev.dateline.benchmarks.question.SearchCase;
import dev.dateline.query.QueryOptions;
import dev.dateline.query.QueryParser;
import dev.dateline.query.Syntax;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A ratio means something only where both sides give the same answers. */
class SameAnswersTest {
  private static final long SECONDS_A_DAY = 86_400;
  private static final Lexicon LEXICON = new Lexicon();
  private static final Pattern MARKED = Pattern.compile("<(?:b|mark)>(.*?)</(?:b|mark)>");

  private static Archive archive;
  private static FloorSearcher floor;
  private static FloorSearcher floorTo1000;

  @BeforeAll
  static void open() throws IOException {
    Corpus corpus = Corpus.of(CorpusSize.K1);
    archive = Archive.open(corpus.dateline());
    floor = new FloorSearcher(corpus.floor(), Counting.ALL);
    floorTo1000 = new FloorSearcher(corpus.floor(), Counting.THOUSAND);
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
    floor.close();
    floorTo1000.close();
  }

  @ParameterizedTest
  @EnumSource
  void bothFindAsManyAndTheSameBest(SearchCase kind) throws IOException {
    for (Question question : kind.questions(LEXICON)) {
      SearchResult dateline = archive.search(OpenArchive.request(question));
      FloorResult byHand = floor.search(FloorQuery.of(question));

      assertThat(byHand.total()).as(question.text()).isEqualTo(dateline.total().value());
      assertThat(byHand.hits()).as(question.text()).hasSameSizeAs(dateline.hits());
      for (int i = 0; i < byHand.hits().size(); i++) {
        assertAlike(question, dateline, byHand, i);
      }
    }
  }

  /** Those of equal rank may differ: Dateline orders them by id. */
  private static void assertAlike(
      Question question, SearchResult dateline, FloorResult byHand, int rank) {
    if (question.order() != Question.Order.RELEVANCE) {
      assertThat(day(byHand.hits().get(rank).published()))
          .isEqualTo(dateline.hits().get(rank).published().map(DateSpan::start).orElseThrow());
    } else {
      assertThat(byHand.hits().get(rank).score())
          .as(question.text())
          .isCloseTo(dateline.hits().get(rank).score(), within(1e-4f));
    }
  }

  private static LocalDate day(long seconds) {
    return LocalDate.ofEpochDay(Math.floorDiv(seconds, SECONDS_A_DAY));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfQuestionFindsSomething(SearchCase kind) throws IOException {
    long answered = 0;
    for (Question question : kind.questions(LEXICON)) {
      answered += archive.count(OpenArchive.request(question)) > 0 ? 1 : 0;
    }

    assertThat(answered).isGreaterThanOrEqualTo(SearchCase.VARIANTS / 2);
  }

  @ParameterizedTest
  @EnumSource
  void questionsAreReadWithoutDoubt(SearchCase kind) throws IOException {
    for (Question question : kind.questions(LEXICON)) {
      assertThat(archive.search(OpenArchive.request(question)).query().warnings())
          .as(question.text())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFloorThatCountsToAThousandCountsAThousandArticlesAll(SearchCase kind) throws IOException {
    for (Question question : kind.questions(LEXICON)) {
      FloorQuery query = FloorQuery.of(question);

      assertThat(floorTo1000.search(query).hits())
          .extracting(FloorResult.FloorHit::id)
          .isEqualTo(ids(floor.search(query)));
    }
  }

  private static List<String> ids(FloorResult result) {
    return result.hits().stream().map(FloorResult.FloorHit::id).toList();
  }

  @ParameterizedTest
  @MethodSource
  void bothCountTheSameValues(SearchCase kind, Field field) throws IOException {
    for (Question question : kind.questions(LEXICON)) {
      FacetResult byHand =
          floor.facet(FloorQuery.of(question), field.label(), OpenIndex.FACET_VALUES);

      assertThat(counts(byHand))
          .as(question.text())
          .isEqualTo(counts(archive.facet(OpenArchive.request(question), field, 10)));
    }
  }

  private static Stream<Arguments> bothCountTheSameValues() {
    return Stream.of(SearchCase.values())
        .flatMap(
            kind ->
                Stream.of(Field.PERSON, Field.LOCATION, Field.OUTLET)
                    .map(field -> Arguments.of(kind, field)));
  }

  /** Nothing, where nothing was found. */
  private static Map<String, Long> counts(FacetResult facet) {
    return facet == null
        ? Map.of()
        : Stream.of(facet.labelValues)
            .collect(toMap(value -> value.label, value -> value.value.longValue()));
  }

  private static Map<String, Long> counts(Facet facet) {
    return facet.values().stream().collect(toMap(Facet.Value::value, Facet.Value::count));
  }

  @ParameterizedTest
  @MethodSource
  void bothCountTheSamePeriods(SearchCase kind, ChronoUnit unit) throws IOException {
    for (Question question : kind.questions(LEXICON)) {
      Timeline dateline = archive.timeline(OpenArchive.request(question), OpenArchive.unit(unit));

      assertThat(floor.timeline(FloorQuery.of(question), unit))
          .as(question.text())
          .isEqualTo(dateline.periods().stream().map(SameAnswersTest::byHand).toList());
    }
  }

  private static Stream<Arguments> bothCountTheSamePeriods() {
    return Stream.of(SearchCase.TERM_RARE, SearchCase.PHRASE_DATE_RANGE, SearchCase.ALL_BY_DATE)
        .flatMap(
            kind ->
                Stream.of(ChronoUnit.DAYS, ChronoUnit.MONTHS, ChronoUnit.YEARS)
                    .map(unit -> Arguments.of(kind, unit)));
  }

  private static FloorPeriod byHand(Timeline.Period period) {
    return new FloorPeriod(period.span().start(), period.count(), period.coverage());
  }

  @ParameterizedTest
  @EnumSource(names = {"TERM_FREQUENT", "OR_2"})
  void bothMarkTheSameWords(SearchCase kind) throws IOException {
    for (Question question : kind.questions(LEXICON)) {
      FloorResult byHand = floor.search(FloorQuery.of(question.withSnippets(3)));
      SearchResult dateline = archive.search(OpenArchive.request(question.withSnippets(3)));

      assertThat(byHand.hits()).allSatisfy(hit -> assertThat(marked(hit)).isNotEmpty());
      assertThat(byHand.hits().stream().flatMap(hit -> marked(hit).stream()).collect(toSet()))
          .isEqualTo(
              dateline.hits().stream().flatMap(hit -> marked(hit).stream()).collect(toSet()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void bothLanguagesSayTheSame(QueryText text) {
    QueryOptions strict = QueryOptions.standard().withStrict(true);

    assertThat(new QueryParser(strict).parse(text.dateline()).query())
        .isEqualTo(new QueryParser(strict.withSyntax(Syntax.LUCENE)).parse(text.lucene()).query());
  }

  @Test
  void bothMarkThePhrase() throws IOException {
    for (Question question : SearchCase.PHRASE_HIGHLIGHT.questions(LEXICON)) {
      String phrase = question.text().replace("\"", "");

      assertThat(archive.search(OpenArchive.request(question)).hits())
          .allSatisfy(hit -> assertThat(marked(hit)).contains(phrase));
      assertThat(floor.search(FloorQuery.of(question)).hits())
          .allSatisfy(hit -> assertThat(marked(hit)).contains(phrase));
    }
  }

  private static List<String> marked(Hit hit) {
    return hit.snippets().stream()
        .flatMap(snippet -> marked(snippet.format(Markup.html())))
        .toList();
  }

  private static List<String> marked(FloorResult.FloorHit hit) {
    return hit.snippets().stream().flatMap(SameAnswersTest::marked).toList();
  }

  private static Stream<String> marked(String snippet) {
    return MARKED.matcher(snippet).results().map(mark -> mark.group(1).toLowerCase(Locale.ROOT));
  }
}
