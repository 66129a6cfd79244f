package dev.dateline;

import static dev.dateline.TestArticles.archive;
import static dev.dateline.TestArticles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.Facet.Value;
import dev.dateline.Timeline.Unit;
import dev.dateline.article.Field;
import dev.dateline.article.RawArticle;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountsTest {
  private static RawArticle from(String id, String outlet) {
    return article(id).body("A storm.").outlet(outlet).build();
  }

  @Test
  void facetsCountTheHitsMostFrequentFirst() throws IOException {
    try (Archive archive =
        archive(
            from("a", "Northern Ledger"),
            from("b", "Meridian Post"),
            from("c", "Northern Ledger"),
            from("d", "Harbour Gazette"))) {
      Facet facet = archive.facet(SearchRequest.of("storm"), Field.OUTLET, 2);
      assertThat(facet.values())
          .containsExactly(new Value("Northern Ledger", 2), new Value("Harbour Gazette", 1));
      assertThat(facet.different()).isEqualTo(3);
      Facet one = archive.facet(SearchRequest.of("id:b"), Field.OUTLET, 10);
      assertThat(one.values()).containsExactly(new Value("Meridian Post", 1));
    }
  }

  @Test
  void whereNamesAreGivenTheyAreListedAndTheOthersFound() throws IOException {
    try (Archive archive =
        archive(
            article("a")
                .location("usa")
                .person("Kim Lee")
                .body("Anna Berg flew from London to Oslo.")
                .build(),
            article("b", "", "John Smith flew to Oslo."))) {
      for (String query : List.of("location:london", "location:england", "in:no", "person:berg")) {
        assertThat(TestArticles.find(archive, query)).as(query).contains("a");
      }
      assertThat(facet(archive, Field.LOCATION)).containsExactly("Oslo", "United States");
      assertThat(facet(archive, Field.IN)).containsExactly("NO", "US");
      assertThat(facet(archive, Field.PERSON)).containsExactly("John Smith", "Kim Lee");
      Hit hit = archive.search(SearchRequest.of("person:berg")).hits().getFirst();
      assertThat(hit.persons()).containsExactly("Kim Lee");
      assertThat(hit.locations()).containsExactly("United States");
      assertThat(hit.matches()).extracting(Match::text).contains("Anna Berg");
    }
  }

  private static List<String> facet(Archive archive, Field field) throws IOException {
    return archive.facet(SearchRequest.of(""), field, 10).values().stream()
        .map(Value::value)
        .sorted()
        .toList();
  }

  @Test
  void aFacetOfNothingIsEmpty() throws IOException {
    try (Archive archive = archive(article("a", "", "No outlet."))) {
      assertThat(archive.facet(SearchRequest.of(""), Field.OUTLET, 10).values()).isEmpty();
      assertThat(archive.facet(SearchRequest.of("zebra"), Field.OUTLET, 10).values()).isEmpty();
    }
  }

  @Test
  void fieldsWithoutFacetsAreRefusedByName() throws IOException {
    try (Archive archive = archive(article("a", "", "Text."))) {
      assertThatThrownBy(() -> archive.facet(SearchRequest.of(""), Field.BODY, 10))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("body");
    }
  }

  @Test
  void aTimelineHasNoGapsAndKnowsAllCoverage() throws IOException {
    try (Archive archive =
        archive(
            article("a", "1969-07-20", "Moon landing."),
            article("b", "1969-07-31", "Moon rocks."),
            article("c", "1969-09-01", "Moon dust."),
            article("d", "1969-07-21", "Something else."),
            article("e", "", "The moon, undated."))) {
      Timeline months = archive.timeline(SearchRequest.of("moon"), Unit.MONTH);
      assertThat(months.periods())
          .extracting(p -> p.span() + " " + p.count() + "/" + p.coverage())
          .containsExactly("1969-07 2/3", "1969-08 0/0", "1969-09 1/1");
      assertThat(months.undated()).isEqualTo(1);
      assertThat(archive.timeline(SearchRequest.of("moon"), Unit.DAY).periods()).hasSize(44);
      assertThat(archive.timeline(SearchRequest.of("moon"), Unit.WEEK).periods())
          .first()
          .satisfies(week -> assertThat(week.span()).hasToString("1969-07-14..1969-07-20"));
    }
  }

  @Test
  void aTimelineOfTooManyPeriodsIsRefused() throws IOException {
    try (Archive archive =
        archive(article("a", "1600-01-01", "Old."), article("b", "2021-01-01", "New."))) {
      SearchRequest all = SearchRequest.of("");
      assertThat(archive.timeline(all, Unit.YEAR).periods()).hasSize(422);
      assertThatThrownBy(() -> archive.timeline(all, Unit.DAY))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("choose longer ones");
    }
  }

  @Test
  void whatAPatternFindsIsCountedToo() throws IOException {
    try (Archive archive = archive(from("a", "Northern Ledger"), from("b", "Meridian Post"))) {
      for (String query : List.of("sto*", "body:/st.rm/", "storn~1", "a w/2 sto*")) {
        Facet facet = archive.facet(SearchRequest.of(query), Field.OUTLET, 2);
        assertThat(facet.values())
            .as(query)
            .containsExactly(new Value("Meridian Post", 1), new Value("Northern Ledger", 1));
      }
    }
  }
}
