package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.article.Field;
import dev.dateline.query.ParsedQuery;
import dev.dateline.query.QueryLanguageDocument;
import dev.dateline.query.QueryLanguageDocument.Example;
import dev.dateline.query.QueryOptions;
import dev.dateline.query.QuerySyntaxException;
import dev.dateline.source.Sources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the examples of the manual find, and what no query may do to an archive. */
class QueryLanguageTest {
  private static Archive archive;

  @BeforeAll
  static void index() throws IOException {
    String text = String.join("\n", QueryLanguageDocument.articles());
    byte[] lines = text.getBytes(StandardCharsets.UTF_8);
    archive = Archive.inMemory();
    archive.index(Sources.jsonLines(new ByteArrayInputStream(lines), "manual"));
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  @ParameterizedTest
  @MethodSource("dev.dateline.query.QueryLanguageDocument#examples")
  void theManualSaysWhatIsFound(Example example) throws IOException {
    SearchRequest request =
        SearchRequest.builder(example.query()).options(example.options()).limit(100).build();
    List<String> found = TestArticles.ids(archive.search(request));
    List<String> expected =
        switch (example.finds()) {
          case "all" -> TestArticles.ids(archive.search(everything()));
          case "none" -> List.of();
          default -> Arrays.asList(example.finds().split(", *"));
        };
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void everyArticleHasAnId() throws IOException {
    assertThat(TestArticles.find(archive, "id:*")).hasSize(12);
    assertThat(TestArticles.find(archive, "NOT id:*")).isEmpty();
  }

  @Test
  void aPlaceMetByItsCountryIsToldAsAPlace() throws IOException {
    SearchResult result = archive.search(SearchRequest.of("in:PK id:3"));
    assertThat(result.hits().getFirst().matches())
        .extracting(Match::field, Match::text, Match::via)
        .contains(tuple(Field.LOCATION, "Rawalpindi", Match.Via.CONTAINING_PLACE));
  }

  private static SearchRequest everything() {
    return SearchRequest.builder("").limit(100).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title:/[/",
        "body:/(a|b|c|d|e){1,500}(a|e){1,500}(x|a){1,900}y/",
        "body:/a{2,1}/"
      })
  void anExpressionThatCannotRunFindsNothingAndSaysWhy(String query) throws IOException {
    SearchResult result = archive.search(SearchRequest.of(query));
    assertThat(result.hits()).isEmpty();
    assertThat(result.query().warnings())
        .extracting(ParsedQuery.Warning::message)
        .anyMatch(message -> message.contains("nothing is found"));
    SearchRequest strict =
        SearchRequest.builder(query).options(QueryOptions.standard().withStrict(true)).build();
    assertThatThrownBy(() -> archive.search(strict)).isInstanceOf(QuerySyntaxException.class);
  }

  @Test
  void aWildcardNearAnotherWordStandsForALimitedNumberOfWords() throws IOException {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      words.append("word").append(i).append(' ');
    }
    try (Archive many = TestArticles.archive(TestArticles.article("a", "", words.toString()))) {
      SearchResult result = many.search(SearchRequest.of("wor* w/3 word7"));
      assertThat(result.hits()).isEmpty();
      assertThat(result.query().warnings())
          .extracting(ParsedQuery.Warning::message)
          .anyMatch(message -> message.contains("make it longer"));
      assertThat(TestArticles.find(many, "word7? w/3 word7")).isEmpty();
      assertThat(TestArticles.find(many, "word12? w/3 word121")).containsExactly("a");
    }
  }
}
