package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import dev.dateline.query.QueryOptions;
import dev.dateline.source.Reading;
import dev.dateline.source.Source;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which article comes first. Each has five words in the headline and ten in the text. */
class RankingTest {
  private static final String HEADLINE = "one two three four five";
  private static final String TEXT = "one two three four five six seven eight nine ten";

  private Archive archive;

  @BeforeEach
  void index() throws IOException {
    archive = Archive.inMemory();
    archive.index(
        articles(
            article("none", HEADLINE, TEXT),
            article("headline", HEADLINE.replace("one", "wheat"), TEXT),
            article("text", HEADLINE, TEXT.replace("one", "wheat")),
            article("textOften", HEADLINE, TEXT.replaceAll("one|two|six|ten", "wheat")),
            article("both", HEADLINE.replace("one", "wheat"), TEXT.replace("one", "wheat")),
            article("bothWords", HEADLINE, TEXT.replace("one", "wheat").replace("two", "corn"))));
  }

  @AfterEach
  void close() throws IOException {
    archive.close();
  }

  private static RawArticle article(String id, String title, String body) {
    return RawArticle.builder(Origin.of(id)).id(id).title(title).body(body).build();
  }

  private static Source articles(RawArticle... articles) {
    return sink -> List.of(articles).forEach(article -> sink.accept(new Reading.Read(article)));
  }

  private List<String> ids(String query) throws IOException {
    return archive.search(SearchRequest.of(query)).hits().stream()
        .map(hit -> hit.id().value())
        .toList();
  }

  private float score(String query, String id) throws IOException {
    return archive.search(SearchRequest.of(query)).hits().stream()
        .filter(hit -> hit.id().value().equals(id))
        .findFirst()
        .orElseThrow()
        .score();
  }

  @ParameterizedTest
  @ValueSource(strings = {"wheat", "\"wheat\"", "wheat^2", "(wheat)"})
  void aWordOfTheHeadlineCountsAsThreeOfTheText(String query) throws IOException {
    assertThat(ids(query)).containsExactly("both", "textOften", "headline", "bothWords", "text");
    assertThat(score(query, "both")).isEqualTo(score(query, "textOften"), within(1e-5f));
    assertThat(score(query, "headline")).isGreaterThan(score(query, "text"));
  }

  @Test
  void inANamedFieldTheOtherDoesNotCount() throws IOException {
    assertThat(score("title:wheat", "both")).isEqualTo(score("title:wheat", "headline"));
    assertThat(ids("body:wheat")).startsWith("textOften").doesNotContain("headline");
  }

  @Test
  void aRarerWordCountsMore() throws IOException {
    SearchRequest any =
        SearchRequest.builder("wheat corn").options(QueryOptions.standard().withAny(true)).build();
    assertThat(archive.search(any).hits().getFirst().id().value()).isEqualTo("bothWords");
  }

  @Test
  void theRankingDoesNotDecideWhichArticlesMatch() throws IOException {
    assertThat(archive.count(SearchRequest.of("wheat"))).isEqualTo(5);
    assertThat(archive.count(SearchRequest.of("wheat -title:wheat"))).isEqualTo(3);
    assertThat(archive.count(SearchRequest.of("wheat OR one"))).isEqualTo(6);
  }

  @Test
  void anArchiveWithoutArticlesFindsNothing() throws IOException {
    try (Archive empty = Archive.inMemory()) {
      empty.index(articles());
      assertThat(empty.search(SearchRequest.of("wheat corn")).hits()).isEmpty();
    }
  }
}
