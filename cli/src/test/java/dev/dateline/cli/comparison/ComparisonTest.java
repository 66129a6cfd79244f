package dev.dateline.cli.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Archive;
import dev.dateline.IndexOptions;
import dev.dateline.SearchRequest;
import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import dev.dateline.source.Reading;
import dev.dateline.source.Source;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final int ARTICLES = 60;

  private static RawArticle.Builder article(int number) {
    return RawArticle.builder(Origin.of(number % 3 + ".jsonl"))
        .id("a" + number)
        .title(String.format(Locale.ROOT, "Envoys meet, day %d", number))
        .date("given", String.format(Locale.ROOT, "1985-%02d-19", 1 + number % 12))
        .outlet(number % 2 == 0 ? "Wire" : "Daily")
        .body(
            "GENEVA, Nov. 19 - Ronald Reagan met Mikhail Gorbachev on 5 May 1984. They talked of %s."
                .formatted(number % 2 == 0 ? "peace" : "wheat"));
  }

  private static Archive archive(RawArticle... changed) throws IOException {
    Archive archive = Archive.inMemory();
    archive.index(source(IntStream.range(0, ARTICLES).mapToObj(i -> article(i).build()).toArray()));
    archive.index(source((Object[]) changed));
    return archive;
  }

  private static Source source(Object... articles) {
    return sink -> {
      for (Object article : articles) {
        sink.accept(new Reading.Read((RawArticle) article));
      }
    };
  }

  private static Comparison comparison(Archive one, Archive other) throws IOException {
    try (one;
        other) {
      return Comparison.of(one, other);
    }
  }

  @Test
  void equalArchivesDoNotDiffer() throws IOException {
    Comparison comparison = comparison(archive(), archive());
    assertThat(comparison.differences()).isEmpty();
    assertThat(comparison.articles()).isEqualTo(ARTICLES);
    assertThat(comparison.days()).isEqualTo(12);
    assertThat(comparison.outlets()).isEqualTo(2);
    assertThat(comparison.files()).isEqualTo(3);
    assertThat(comparison.queries()).isBetween(100, Comparison.QUERIES);
    assertThat(comparison.hits()).isGreaterThan(comparison.queries());
  }

  @Test
  void aLackingArticleShowsInEveryCount() throws IOException {
    Archive other = archive();
    other.delete(SearchRequest.of("id:a0"));
    assertThat(comparison(archive(), other).differences())
        .contains(
            "articles: 60 and 59",
            "day 1985-01-19: 5 and 4",
            "outlet Wire: 30 and 29",
            "file 0.jsonl: 20 and 19");
  }

  @Test
  void anotherIdShowsWhereAllCountsAreEqual() throws IOException {
    Archive other = archive(article(0).id("b0").build());
    other.delete(SearchRequest.of("id:a0"));
    assertThat(comparison(archive(), other).differences())
        .contains("the ids of all articles, or their order by date")
        .anyMatch(line -> line.endsWith(": a0 and a12"));
  }

  @Test
  void anotherTextShowsInQueries() throws IOException {
    Archive other = archive(article(0).body("Nothing of all that.").build());
    assertThat(comparison(archive(), other).differences())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("hits of ") || line.startsWith("hit "));
  }

  @Test
  void anotherPersonShowsInQueries() throws IOException {
    RawArticle named = article(0).person("Margaret Thatcher").build();
    assertThat(comparison(archive(named), archive()).differences())
        .anyMatch(line -> line.startsWith("hits of person:\"Margaret Thatcher\""));
  }

  @Test
  void emptyArchivesAreEqual() throws IOException {
    Archive one = Archive.inMemory();
    Archive other = Archive.inMemory();
    one.index(source(), IndexOptions.standard());
    other.index(source(), IndexOptions.standard());
    assertThat(comparison(one, other))
        .isEqualTo(new Comparison(0, 0, 0, 0, 0, 0, java.util.List.of()));
  }
}
