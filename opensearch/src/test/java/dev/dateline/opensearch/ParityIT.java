package dev.dateline.opensearch;

import static dev.dateline.SearchRequest.Sort.NEWEST;
import static dev.dateline.SearchRequest.Sort.OLDEST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Archive;
import dev.dateline.IndexReport;
import dev.dateline.SearchRequest;
import dev.dateline.SearchRequest.Sort;
import dev.dateline.SearchResult;
import dev.dateline.Timeline;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Field;
import dev.dateline.source.Source;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An archive in a cluster of three nodes answers as an embedded one of the same articles does. */
@Timeout(600)
class ParityIT {
  private static final int ARTICLES = 11_000;
  private static final int SEARCHES = 2_000;
  private static final long SEED = 1889;

  /** Each shard compares a mistyped word with its own words, and scores what it finds there. */
  private static final Pattern FUZZY = Pattern.compile("[^\"\\s]~");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'.-]+");

  /** So few that a shard may have none of them, and count those of texts only. */
  private static final int FEW_HEADLINES = 5;

  private static Parity archives;
  private static List<List<String>> texts;

  @BeforeAll
  static void index() throws IOException {
    Archive cluster = SharedCluster.get().archive("parity?shards=2&replicas=1");
    archives = new Parity(Archive.inMemory(), cluster);
    Source news = RandomNews.of(ARTICLES, SEED);
    IndexReport embedded = archives.embedded().index(news);
    assertThat(cluster.index(news).indexed()).isEqualTo(embedded.indexed()).isEqualTo(ARTICLES);
    texts = texts();
  }

  @AfterAll
  static void close() throws IOException {
    if (archives != null) {
      archives.embedded().close();
      archives.cluster().close();
    }
  }

  private static List<List<String>> texts() throws IOException {
    List<List<String>> texts = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      Article article = archives.embedded().article(new ArticleId("article:" + i)).orElseThrow();
      texts.add(words(article.title()));
      texts.add(words(article.body()));
    }
    return texts;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[\\s.]+")).toList();
  }

  @Test
  void theSameHitsComeInTheSameOrder() throws IOException {
    RandomSearches searches = new RandomSearches(texts, 1);
    int finding = 0;
    for (int i = 0; i < SEARCHES; i++) {
      SearchRequest request = searches.next().limit(10 + i % 3).snippets(1 + i % 2).build();
      SearchRequest byDate = request.toBuilder().sort(i % 2 == 0 ? NEWEST : OLDEST).build();
      boolean scores = scoresAlike(request.text());
      finding += archives.assertSame(scores ? request : byDate).hits().isEmpty() ? 0 : 1;
      if (scores && i % 4 == 0) {
        archives.assertSame(byDate.toBuilder().snippets(0).build());
      }
    }
    assertThat(finding).isGreaterThan(SEARCHES / 2);
  }

  /** Whether each shard knows of every word how rare it is in the whole archive. */
  private static boolean scoresAlike(String text) throws IOException {
    if (FUZZY.matcher(text).find()) {
      return false;
    }
    for (String word : BETWEEN_WORDS.splitAsStream(text).toList()) {
      long headlines = archives.embedded().count(SearchRequest.of("title:\"" + word + "\""));
      if (headlines > 0 && headlines < FEW_HEADLINES) {
        return false;
      }
    }
    return true;
  }

  @Test
  void theSameValuesAreCounted() throws IOException {
    RandomSearches searches = new RandomSearches(texts, 2);
    Field[] fields = Stream.of(Field.values()).filter(Field::hasFacet).toArray(Field[]::new);
    for (int i = 0; i < 40; i++) {
      SearchRequest request = searches.next().limit(0).facets(fields).build();
      archives.assertSame(request);
      for (Timeline.Unit unit : Timeline.Unit.values()) {
        assertThat(archives.cluster().timeline(request, unit))
            .as("%s by %s", request, unit)
            .isEqualTo(archives.embedded().timeline(request, unit));
      }
    }
  }

  @Test
  void theSameArticlesAreAlike() throws IOException {
    for (int i = 0; i < 20; i++) {
      archives.assertSame(SearchRequest.builder("").like(new ArticleId("article:" + i)).build());
    }
  }

  @Test
  void newerArticlesArePreferredAlike() throws IOException {
    for (String text : List.of("oil", "peace process", "talks OR date:unknown", "*")) {
      for (int days : new int[] {1, 365, 10_000}) {
        archives.assertSame(
            SearchRequest.builder(text).boostRecent(Duration.ofDays(days)).limit(30).build());
      }
    }
  }

  @Test
  void scoresAreExplainedInTheSameWords() throws IOException {
    RandomSearches searches = new RandomSearches(texts, 3);
    for (int i = 0; i < 60; i++) {
      SearchRequest.Builder search = searches.next().limit(3).snippets(0).explain(true);
      if (scoresAlike(search.build().text())) {
        archives.assertSame(search.build());
        archives.assertSame(search.boostRecent(Duration.ofDays(300)).build());
      }
    }
    archives.assertSame(
        SearchRequest.builder("").like(new ArticleId("article:1")).explain(true).build());
  }

  @Test
  void countingStopsWhereItIsToldTo() throws IOException {
    for (String text : List.of("oil", "*", "monba's", "date:1950")) {
      for (int most : new int[] {0, 5, 1_000, 20_000}) {
        SearchRequest some = SearchRequest.builder(text).countUpTo(most).limit(1).build();
        SearchResult.Total total = archives.cluster().search(some).total();
        long all = archives.embedded().count(some);
        assertThat(total.exact()).as("%s up to %d", text, most).isEqualTo(all <= most);
        assertThat(total.value()).as("%s up to %d", text, most).isBetween(Math.min(most, all), all);
      }
    }
  }

  @Test
  void thePagesAreTheSame() throws IOException {
    for (Sort sort : Sort.values()) {
      for (int offset : new int[] {3, 500, 9_995, 10_400, 20_000}) {
        SearchRequest.Builder page = SearchRequest.builder("oil OR the OR *").sort(sort).limit(10);
        archives.assertSame(page.offset(offset).build());
      }
    }
  }

  @Test
  void allHitsComeInTheSameOrder() throws IOException {
    for (Sort sort : Sort.values()) {
      SearchRequest all = SearchRequest.builder("peace OR market").sort(sort).snippets(0).build();
      assertThat(ids(archives.cluster(), all)).isEqualTo(ids(archives.embedded(), all));
    }
  }

  private static List<ArticleId> ids(Archive archive, SearchRequest request) throws IOException {
    List<ArticleId> ids = new ArrayList<>();
    archive.forEach(request, hit -> ids.add(hit.id()));
    return ids;
  }
}
