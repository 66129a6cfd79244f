package dev.dateline;

import static dev.dateline.TestArticles.archive;
import static dev.dateline.TestArticles.article;
import static dev.dateline.TestArticles.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.SearchRequest.Sort;
import dev.dateline.SearchResult.Total;
import dev.dateline.article.RawArticle;
import dev.dateline.query.QueryOptions;
import dev.dateline.query.QuerySyntaxException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Counting no further, taking no longer, and being interrupted. */
class LimitsTest {
  private static Archive storms(int number) throws IOException {
    return archive(
        IntStream.range(0, number)
            .mapToObj(i -> article("storm-" + i, "1987-10-16", "A storm, the " + i + "th."))
            .toArray(RawArticle[]::new));
  }

  @AfterEach
  void forgetTheInterruption() {
    Thread.interrupted();
  }

  @Test
  void countingStopsAtTheNumberAskedFor() throws IOException {
    try (Archive archive = storms(30)) {
      SearchRequest.Builder request = SearchRequest.builder("storm the").countUpTo(7);
      assertThat(archive.search(request.build()).total()).isEqualTo(new Total(7, false));
      assertThat(archive.search(request.limit(0).build()).total()).isEqualTo(new Total(7, false));
      assertThat(archive.count(request.build())).isEqualTo(30);
    }
  }

  @Test
  void aCountWithinTheNumberAskedForIsExact() throws IOException {
    try (Archive archive = storms(30)) {
      SearchRequest.Builder request = SearchRequest.builder("storm the").countUpTo(30);
      assertThat(archive.search(request.build()).total()).isEqualTo(new Total(30, true));
      assertThat(archive.search(request.limit(0).build()).total()).isEqualTo(new Total(30, true));
    }
  }

  @Test
  void aWordWithinSomeEditsStandsForManyWords() throws IOException {
    RawArticle[] misspelt =
        IntStream.range(0, 200)
            .mapToObj(
                i -> article("a" + i, "", "A st%crm%c.".formatted('a' + i % 20, 'a' + i / 20)))
            .toArray(RawArticle[]::new);
    try (Archive archive = archive(misspelt)) {
      assertThat(archive.count(SearchRequest.of("storm~2"))).isEqualTo(200);
    }
  }

  @Test
  void countingLessFindsTheSamePage() throws IOException {
    try (Archive archive = storms(200)) {
      for (Sort sort : Sort.values()) {
        SearchRequest.Builder request = SearchRequest.builder("storm").sort(sort).offset(3);
        List<String> all = ids(archive.search(request.build()));
        assertThat(ids(archive.search(request.countUpTo(5).build()))).isEqualTo(all);
      }
    }
  }

  @Test
  void aSearchBeyondItsTimeEndsWithAMessageThatNamesTheTime() throws IOException {
    try (Archive archive = storms(30)) {
      SearchRequest request =
          SearchRequest.builder("storm the").timeout(Duration.ofNanos(1)).build();
      assertThatThrownBy(() -> archive.search(request))
          .isInstanceOf(SearchTimeoutException.class)
          .hasMessageContaining("0 ms");
      assertThatThrownBy(() -> archive.forEach(request, hit -> {}))
          .isInstanceOf(SearchTimeoutException.class);
      assertThatThrownBy(() -> archive.timeline(request, Timeline.Unit.DAY))
          .isInstanceOf(SearchTimeoutException.class);
    }
  }

  @Test
  void thePatternsOfALargeVocabularyAreLeftWhenTheTimeIsOver() throws IOException {
    String words =
        IntStream.range(0, 50_000)
            .mapToObj(i -> Integer.toString(i + 1_000_000, 36))
            .collect(Collectors.joining(" "));
    try (Archive archive = archive(article("vocabulary", "", words))) {
      SearchRequest request =
          SearchRequest.builder("body:/.*(q.*w|w.*q).*zz/").timeout(Duration.ofMillis(1)).build();
      assertThatThrownBy(() -> archive.search(request)).isInstanceOf(SearchTimeoutException.class);
    }
  }

  @Test
  void aSearchWithinItsTimeIsUntouched() throws IOException {
    try (Archive archive = storms(30)) {
      for (String query : List.of("storm", "stor*", "body:/sto.m/", "storm date:1987")) {
        SearchRequest request = SearchRequest.builder(query).timeout(Duration.ofDays(9999)).build();
        assertThat(archive.search(request).total()).isEqualTo(new Total(30, true));
      }
    }
  }

  @Test
  void interruptingItsThreadEndsASearch() throws IOException {
    try (Archive archive = storms(30)) {
      for (String query : List.of("storm", "stor*", "")) {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> archive.search(SearchRequest.of(query)))
            .isInstanceOf(InterruptedIOException.class)
            .hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
      }
    }
  }

  @Test
  void interruptingItsThreadEndsAStream() throws IOException {
    List<Hit> seen = new ArrayList<>();
    try (Archive archive = storms(30)) {
      assertThatThrownBy(
              () ->
                  archive.forEach(
                      SearchRequest.of("storm"),
                      hit -> {
                        seen.add(hit);
                        if (seen.size() == 3) {
                          Thread.currentThread().interrupt();
                        }
                      }))
          .isInstanceOf(InterruptedIOException.class);
    }
    assertThat(seen).hasSize(3);
  }

  @Test
  void aStreamStartsAtTheOffset() throws IOException {
    List<String> seen = new ArrayList<>();
    try (Archive archive = storms(5)) {
      SearchRequest request = SearchRequest.builder("storm").offset(2).limit(1).build();
      SearchResult overview = archive.forEach(request, hit -> seen.add(hit.id().value()));
      assertThat(seen).containsExactly("storm-2", "storm-3", "storm-4");
      assertThat(overview.total()).isEqualTo(new Total(5, true));
    }
  }

  @Test
  void aPatternThatStandsForTooMuchFindsNothingAndSaysSo() throws IOException {
    try (Archive archive = storms(3)) {
      for (String query : List.of("*a" + "?".repeat(20), "(*a" + "?".repeat(20) + ") w/5 storm")) {
        SearchResult result = archive.search(SearchRequest.of(query));
        assertThat(result.hits()).isEmpty();
        assertThat(result.query().warnings())
            .anyMatch(warning -> warning.message().contains("too complex"));
        QueryOptions strict = QueryOptions.standard().withStrict(true);
        SearchRequest strictly = SearchRequest.builder(query).options(strict).build();
        assertThatThrownBy(() -> archive.search(strictly)).isInstanceOf(QuerySyntaxException.class);
      }
    }
  }
}
