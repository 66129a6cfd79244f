package dev.dateline;

import static dev.dateline.TestArticles.find;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Field;
import dev.dateline.extract.ExtractionOptions;
import dev.dateline.source.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The two articles that the project started from: one event, two outlets, one of them dated. */
class SeedsTest {
  private static final String DATED = "003_b778bd1770123a64.txt";
  private static final String UNDATED = "000_aac3c6c5c71360d4.txt";

  private Path seeds;

  @BeforeEach
  void findSeeds() {
    seeds = SharedData.require("seeds");
  }

  @Test
  void thePhraseIsFoundInBothAndCutOutExactly() throws IOException {
    try (Archive archive = archive(ExtractionOptions.standard())) {
      List<Hit> hits = archive.search(SearchRequest.of("\"peace process\"")).hits();
      assertThat(hits).hasSize(2);
      for (Hit hit : hits) {
        for (Snippet snippet : hit.snippets()) {
          assertThat(snippet.matches()).isNotEmpty();
          assertThat(snippet.matches())
              .extracting(span -> snippet.text().substring(span.start(), span.end()))
              .allSatisfy(text -> assertThat(text).isEqualToIgnoringCase("peace process"));
        }
      }
    }
  }

  @Test
  void theOneThatOpensWithItsDateIsDated() throws IOException {
    try (Archive archive = archive(ExtractionOptions.standard())) {
      Article dated = only(archive, "date:2021-04");
      assertThat(dated.origin().fileName()).isEqualTo(DATED);
      assertThat(span(dated)).hasToString("2021-04-07");
    }
  }

  @Test
  void noDateIsInventedForTheOther() throws IOException {
    try (Archive archive = archive(ExtractionOptions.standard())) {
      assertThat(only(archive, "date:unknown").origin().fileName()).isEqualTo(UNDATED);
    }
  }

  @Test
  void aDefaultDatesTheOtherOnly() throws IOException {
    try (Archive archive =
        archive(ExtractionOptions.standard().withDefaults(Map.of(Field.DATE, "2021-04-06")))) {
      assertThat(find(archive, "date:unknown")).isEmpty();
      assertThat(only(archive, "date:2021-04-06").origin().fileName()).isEqualTo(UNDATED);
      assertThat(only(archive, "date:2021-04-07").origin().fileName()).isEqualTo(DATED);
    }
  }

  @Test
  void pakistanIsFoundThroughEitherAndLavrovIsSergeiLavrov() throws IOException {
    try (Archive archive = archive(ExtractionOptions.standard())) {
      assertThat(find(archive, "location:pakistan")).hasSize(2);
      assertThat(find(archive, "location:rawalpindi")).hasSize(1);
      assertThat(find(archive, "person:\"Sergei Lavrov\"")).hasSize(2);
      assertThat(find(archive, "person:lavrov location:moscow")).hasSize(2);
    }
  }

  private Archive archive(ExtractionOptions options) throws IOException {
    Archive archive = Archive.inMemory();
    archive.index(Sources.of(seeds), IndexOptions.standard().withExtraction(options));
    return archive;
  }

  private static Article only(Archive archive, String query) throws IOException {
    List<String> found = find(archive, query);
    assertThat(found).hasSize(1);
    return archive.article(new ArticleId(found.getFirst())).orElseThrow();
  }

  private static DateSpan span(Article article) {
    return Optional.of(article).flatMap(Article::published).orElseThrow().span();
  }
}
