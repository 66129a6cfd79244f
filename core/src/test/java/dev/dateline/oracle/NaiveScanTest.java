package dev.dateline.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Archive;
import dev.dateline.Hit;
import dev.dateline.Match;
import dev.dateline.SearchRequest;
import dev.dateline.SearchResult;
import dev.dateline.SharedData;
import dev.dateline.article.Field;
import dev.dateline.query.QueryOptions;
import dev.dateline.query.QueryParser;
import dev.dateline.source.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every article read and tested one by one, with words cut and compared in a way of its own, gives
 * what the index gives. Only the stemmer and the name of a clause are taken from the library.
 */
class NaiveScanTest {
  private static final String FILE = "reuters21578/reut2-000.sgm";
  private static final int QUERIES = 230;
  private static final int ANY_QUERIES = 40;
  private static final int HITS_LOOKED_AT = 50;
  private static final long SEED = 1987;
  private static final LocalDate TODAY = LocalDate.of(1987, 3, 10);
  private static final QueryOptions OPTIONS =
      QueryOptions.standard()
          .withStrict(true)
          .withClock(Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

  private static Archive archive;
  private static Map<String, NaiveArticle> articles;
  private static NaiveQueries queries;

  @BeforeAll
  static void index() throws IOException {
    Path file = SharedData.require(FILE);
    archive = Archive.inMemory();
    archive.index(Sources.of(file));
    articles =
        Vocabulary.articles(archive).stream()
            .map(NaiveArticle::new)
            .collect(Collectors.toMap(a -> a.article().id().value(), a -> a));
    NaiveLeaves leaves = new NaiveLeaves(text -> new QueryParser(OPTIONS).parse(text).readAs());
    List<NaiveArticle> inOrder = articles.keySet().stream().sorted().map(articles::get).toList();
    queries = new NaiveQueries(inOrder, leaves, TODAY, SEED);
  }

  @AfterAll
  static void close() throws IOException {
    if (archive != null) {
      archive.close();
    }
  }

  @Test
  void theIndexFindsWhatReadingEveryArticleFinds() throws IOException {
    int finding = 0;
    for (int i = 0; i < QUERIES; i++) {
      finding += isFound(queries.next(i), OPTIONS) ? 1 : 0;
    }
    assertThat(finding).isGreaterThan(QUERIES / 2);
  }

  @Test
  void soItDoesWhereAnyWordSuffices() throws IOException {
    int finding = 0;
    for (int i = 0; i < ANY_QUERIES; i++) {
      finding += isFound(queries.anyOfWords(), OPTIONS.withAny(true)) ? 1 : 0;
    }
    assertThat(finding).isGreaterThan(ANY_QUERIES / 4);
  }

  /** Checks what a question finds, and tells whether it is anything. */
  private static boolean isFound(Asked asked, QueryOptions options) throws IOException {
    List<String> expected =
        articles.entrySet().stream()
            .filter(article -> asked.isMet().test(article.getValue()))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    SearchRequest all = SearchRequest.builder(asked.text()).options(options).snippets(0).build();
    List<String> streamed = new ArrayList<>();
    archive.forEach(all, hit -> streamed.add(hit.id().value()));
    assertThat(streamed.stream().sorted().toList()).as(asked.text()).isEqualTo(expected);
    assertThat(archive.count(all)).as(asked.text()).isEqualTo(expected.size());
    SearchRequest some = all.toBuilder().limit(HITS_LOOKED_AT).snippets(1).build();
    SearchResult result = archive.search(some);
    assertThat(result.total().value()).as(asked.text()).isEqualTo(expected.size());
    result.hits().forEach(hit -> assertMatches(asked, hit));
    return !expected.isEmpty();
  }

  private static void assertMatches(Asked asked, Hit hit) {
    NaiveArticle article = articles.get(hit.id().value());
    for (Match match : hit.matches()) {
      Asked.Leaf leaf = asked.leaves().get(match.clause());
      assertThat(leaf).as("%s: %s", asked.text(), match).isNotNull();
      assertThat(text(article, match)).as("%s: %s", asked.text(), match).contains(match.text());
      assertThat(leaf.isInstance().test(article, match))
          .as("%s: %s in %s", asked.text(), match, hit.id())
          .isTrue();
    }
    asked
        .leaves()
        .forEach(
            (clause, leaf) ->
                assertThat(hit.matches().stream().anyMatch(match -> match.clause().equals(clause)))
                    .as("%s: %s in %s", asked.text(), clause, hit.id())
                    .isEqualTo(leaf.isMet().test(article)));
  }

  /** What may stand at the place of a match. */
  private static List<String> text(NaiveArticle article, Match match) {
    List<String> values = article.values(match.field());
    return match.field().kind() == Field.Kind.TEXT
        ? List.of(values.getFirst().substring(match.start(), match.end()))
        : values;
  }
}
