package dev.dateline.benchmarks.corpus;

import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.RawArticle;
import dev.dateline.source.Reading;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GeneratedArchiveTest {
  private static final Lexicon LEXICON = new Lexicon();
  private static final List<RawArticle> ARTICLES =
      articles(new ArticleGenerator(LEXICON, GeneratedArchive.SEED), 0, 2_000);
  private static final List<String> WORDS = ARTICLES.stream().flatMap(a -> words(a)).toList();
  private static final Map<String, Long> FREQUENCIES = counts(WORDS);

  private static List<RawArticle> articles(ArticleGenerator generator, int from, int to) {
    List<RawArticle> articles = new ArrayList<>();
    new GeneratedArchive(generator, from, to)
        .read(reading -> articles.add(((Reading.Read) reading).article()));
    return articles;
  }

  private static Stream<String> words(RawArticle article) {
    return Arrays.stream(article.body().toLowerCase(Locale.ROOT).split("[^a-z]+"));
  }

  private static Map<String, Long> counts(Collection<String> values) {
    return values.stream().collect(groupingBy(Function.identity(), counting()));
  }

  @Test
  void theSameSeedAndNumberMakeTheSameArticle() {
    ArticleGenerator other = new ArticleGenerator(new Lexicon(), GeneratedArchive.SEED);

    assertThat(articles(other, 100, 120)).isEqualTo(ARTICLES.subList(100, 120));
  }

  @Test
  void anotherSeedMakesOtherArticles() {
    ArticleGenerator other = new ArticleGenerator(LEXICON, GeneratedArchive.SEED + 1);

    assertThat(other.article(0).body()).isNotEqualTo(ARTICLES.getFirst().body());
  }

  @Test
  void everyArticleIsAnother() {
    assertThat(ARTICLES).extracting(RawArticle::body).doesNotHaveDuplicates();
    assertThat(ARTICLES).extracting(RawArticle::id).doesNotHaveDuplicates();
  }

  @Test
  void articlesAreAsLongAsNews() {
    List<Integer> lengths = ARTICLES.stream().map(a -> (int) words(a).count()).sorted().toList();

    assertThat(lengths.stream().collect(averagingInt(length -> length))).isBetween(280.0, 340.0);
    assertThat(lengths.get(lengths.size() / 20)).isLessThan(150);
    assertThat(lengths.get(lengths.size() * 19 / 20)).isGreaterThan(550);
  }

  @Test
  void frequencyFallsAboutWithTheRank() {
    List<Long> byRank = FREQUENCIES.values().stream().sorted(Collections.reverseOrder()).toList();
    double decade = Math.log10((double) byRank.get(9) / byRank.get(99));
    double nextDecade = Math.log10((double) byRank.get(99) / byRank.get(999));

    assertThat((double) byRank.getFirst() / WORDS.size()).isBetween(0.045, 0.07);
    assertThat(decade).isBetween(0.8, 1.25);
    assertThat(nextDecade).isBetween(0.8, 1.25);
  }

  @Test
  void newWordsKeepComing() {
    long once = FREQUENCIES.values().stream().filter(count -> count == 1).count();

    assertThat((double) once / FREQUENCIES.size()).isBetween(0.35, 0.65);
  }

  @Test
  void anArticleRepeatsItsOwnWords() {
    Set<String> telling =
        IntStream.range(0, 100).mapToObj(i -> LEXICON.word(1_000 + 20 * i)).collect(toSet());
    long occurrences = telling.stream().mapToLong(FREQUENCIES::get).sum();
    long articles =
        ARTICLES.stream()
            .mapToLong(a -> words(a).distinct().filter(telling::contains).count())
            .sum();

    assertThat((double) occurrences / articles).isGreaterThan(1.2);
  }

  @Test
  void setPhrasesStandTogetherMoreOftenThanByChance() {
    long together = ARTICLES.stream().filter(a -> a.body().contains("peace process")).count();
    double byChance = (double) FREQUENCIES.get("peace") * FREQUENCIES.get("process") / WORDS.size();

    assertThat((double) together / ARTICLES.size()).isBetween(0.01, 0.1);
    assertThat((double) together).isGreaterThan(10 * byChance);
  }

  @Test
  void datesSpanTheYearsAndFavourTheRecent() {
    List<LocalDate> days = ARTICLES.stream().map(GeneratedArchiveTest::published).sorted().toList();

    assertThat(days.getFirst().getYear()).isEqualTo(1987);
    assertThat(days.getLast().getYear()).isEqualTo(2020);
    assertThat(days.get(days.size() / 2).getYear()).isBetween(2005, 2012);
  }

  @Test
  void fewerArticlesAppearAtWeekends() {
    Map<DayOfWeek, Long> perDay =
        ARTICLES.stream()
            .map(a -> published(a).getDayOfWeek())
            .collect(groupingBy(d -> d, counting()));

    assertThat(perDay.get(DayOfWeek.SUNDAY)).isLessThan(perDay.get(DayOfWeek.TUESDAY) * 2 / 3);
  }

  private static LocalDate published(RawArticle article) {
    return LocalDate.parse(article.dates().getFirst().text().substring(0, 10));
  }

  @Test
  void aFewPersonsAreNamedAgainAndAgain() {
    Map<String, Long> persons =
        counts(ARTICLES.stream().flatMap(a -> a.persons().stream()).toList());

    assertThat(persons.size()).isBetween(1_000, Lexicon.PERSONS);
    assertThat(persons.get(LEXICON.person(0).name())).isGreaterThan(50);
  }

  @Test
  void personsAndPlacesGivenStandInTheText() {
    for (RawArticle article : ARTICLES) {
      String scene = article.locations().getFirst().toUpperCase(Locale.ROOT);

      assertThat(article.body()).startsWith(scene + ", ");
      assertThat(article.persons()).allMatch(article.body()::contains);
    }
  }

  @Test
  void noTwoPersonsShareAName() {
    assertThat(IntStream.range(0, Lexicon.PERSONS).mapToObj(LEXICON::person))
        .doesNotHaveDuplicates();
  }

  @Test
  void noTwoRanksShareAWord() {
    assertThat(IntStream.range(0, 100_000).mapToObj(LEXICON::word)).doesNotHaveDuplicates();
  }
}
