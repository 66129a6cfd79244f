package dev.dateline;

import static dev.dateline.TestArticles.archive;
import static dev.dateline.TestArticles.article;
import static dev.dateline.TestArticles.find;
import static dev.dateline.TestArticles.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.RawArticle;
import dev.dateline.extract.ExtractionOptions;
import dev.dateline.source.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One archive copied into another. */
class CopyTest {
  private static final IndexOptions OPTIONS = IndexOptions.standard();
  private static final RawArticle RAIN = article("rain", "1987-10-16", "Rain over Kent.");
  private static final RawArticle SNOW = article("snow", "1987-12-24", "Snow over Perth.");

  private static Map<ArticleId, Article> articles(Archive archive) throws IOException {
    Map<ArticleId, Article> articles = new TreeMap<>();
    archive.forEach(SearchRequest.of(""), hit -> articles.put(hit.id(), stored(archive, hit.id())));
    return articles;
  }

  private static Article stored(Archive archive, ArticleId id) {
    try {
      return archive.article(id).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Archive examples() throws IOException {
    Archive archive = Archive.inMemory();
    archive.index(Sources.of(SharedData.project("examples")));
    return archive;
  }

  @Test
  void aCopyHasTheArticlesAsTheyAre() throws IOException {
    try (Archive archive = examples();
        Archive copy = Archive.inMemory()) {
      IndexReport report = copy.copyFrom(archive, OPTIONS);
      Map<ArticleId, Article> articles = articles(archive);
      assertThat(articles).isNotEmpty();
      assertThat(report.indexed()).isEqualTo(articles.size());
      assertThat(report.position()).isEqualTo(articles.size());
      assertThat(report.failures()).isEmpty();
      assertThat(articles(copy)).isEqualTo(articles);
      assertThat(copy.stats().extractions()).isEqualTo(archive.stats().extractions());
    }
  }

  @Test
  void noExtractorOfTheCopyTakesPart() throws IOException {
    ExtractionOptions none = ExtractionOptions.standard().withExtractors("none");
    try (Archive archive = examples();
        Archive copy = Archive.inMemory()) {
      copy.copyFrom(archive, OPTIONS.withExtraction(none));
      assertThat(articles(copy)).isEqualTo(articles(archive));
    }
  }

  @Test
  void aCopyIsExtractedAnewAsTheArchiveIs() throws IOException {
    try (Archive archive = examples();
        Archive copy = Archive.inMemory()) {
      copy.copyFrom(archive, OPTIONS);
      long updated = archive.reextract(OPTIONS).updated();
      assertThat(copy.reextract(OPTIONS).updated()).isEqualTo(updated);
      assertThat(articles(copy)).isEqualTo(articles(archive));
    }
  }

  @Test
  void whatIsThereIsNotWrittenAgainAndWhatDiffersIs() throws IOException {
    try (Archive archive = archive(RAIN, SNOW);
        Archive copy = Archive.inMemory()) {
      copy.copyFrom(archive, OPTIONS);
      archive.index(source(article("snow", "1987-12-24", "Sleet over Perth.")));
      archive.index(source(article("hail", "1987-12-25", "Hail over Perth.")));
      IndexReport report = copy.copyFrom(archive, OPTIONS);
      assertThat(report.unchanged()).isEqualTo(1);
      assertThat(report.updated()).isEqualTo(1);
      assertThat(report.indexed()).isEqualTo(1);
      assertThat(articles(copy)).isEqualTo(articles(archive));
    }
  }

  @Test
  void aCopyThatIsCancelledGoesOnLater() throws IOException {
    try (Archive archive = examples();
        Archive copy = Archive.inMemory()) {
      AtomicInteger asked = new AtomicInteger();
      IndexReport first =
          copy.copyFrom(archive, OPTIONS.withCancellation(() -> asked.incrementAndGet() > 3));
      assertThat(first.indexed()).isEqualTo(3);
      assertThat(copy.count(SearchRequest.of(""))).isEqualTo(3);
      IndexReport second = copy.copyFrom(archive, OPTIONS);
      assertThat(second.unchanged()).isEqualTo(3);
      assertThat(articles(copy)).isEqualTo(articles(archive));
    }
  }

  @Test
  void aTargetWithArticlesOfItsOwnIsRefusedAndStaysAsItIs() throws IOException {
    try (Archive archive = archive(RAIN);
        Archive other = archive(SNOW)) {
      assertThatThrownBy(() -> other.copyFrom(archive, OPTIONS))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("1 articles")
          .hasMessageContaining("such as snow");
      assertThat(find(other, "*")).containsExactly("snow");
    }
  }

  @Test
  void aDryRunWritesNothing(@TempDir Path place) throws IOException {
    Path target = place.resolve("target");
    try (Archive archive = archive(RAIN, SNOW);
        Archive copy = Archive.open(target)) {
      assertThat(copy.copyFrom(archive, OPTIONS.withDryRun(true)).indexed()).isEqualTo(2);
      assertThatThrownBy(() -> copy.count(SearchRequest.of("")))
          .isInstanceOf(ArchiveException.class);
    }
  }

  @Test
  void withoutAnArchiveNothingIsMade(@TempDir Path place) throws IOException {
    Path target = place.resolve("target");
    try (Archive archive = Archive.open(place.resolve("none"));
        Archive copy = Archive.open(target)) {
      assertThatThrownBy(() -> copy.copyFrom(archive, OPTIONS))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("there is no archive");
      assertThat(target).doesNotExist();
    }
  }

  @Test
  void whatIsDeletedStaysDeletedInTheCopy() throws IOException {
    try (Archive archive = archive(RAIN, SNOW);
        Archive copy = Archive.inMemory()) {
      archive.delete(SearchRequest.of("rain"));
      assertThat(copy.copyFrom(archive, OPTIONS).indexed()).isEqualTo(1);
      assertThat(find(copy, "*")).containsExactly("snow");
    }
  }

  @Test
  void progressIsToldInArticles() throws IOException {
    List<IndexReport> told = new ArrayList<>();
    try (Archive archive = archive(RAIN, SNOW);
        Archive copy = Archive.inMemory()) {
      copy.copyFrom(archive, OPTIONS.withProgress(told::add));
    }
    assertThat(told.getLast().position()).isEqualTo(2);
  }

  private static Path write(Path news, String name, String text) throws IOException {
    Path file = Files.writeString(news.resolve(name), text);
    return Files.setLastModifiedTime(
        file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z").plusSeconds(text.length())));
  }

  @Test
  void theCopyKnowsTheFilesAndReadsWhatHasChangedSince(@TempDir Path place) throws IOException {
    Path news = Files.createDirectories(place.resolve("news"));
    write(news, "rain.txt", "Rain over Kent.");
    write(news, "snow.txt", "Snow over Perth.");
    try (Archive archive = Archive.open(place.resolve("archive"));
        Archive copy = Archive.open(place.resolve("copy"))) {
      archive.index(Sources.of(news));
      archive.delete(SearchRequest.of("rain"));
      copy.copyFrom(archive, OPTIONS);
      assertThat(copy.index(Sources.of(news)).indexed()).isZero();
      write(news, "rain.txt", "Much rain over Kent.");
      assertThat(copy.index(Sources.of(news)).indexed()).isEqualTo(1);
      assertThat(copy.count(SearchRequest.of("rain"))).isEqualTo(1);
    }
  }

  @Test
  void aCopyThatIsNotWholeForgetsItsFiles(@TempDir Path place) throws IOException {
    Path news = Files.createDirectories(place.resolve("news"));
    write(news, "rain.txt", "Rain over Kent.");
    write(news, "snow.txt", "Snow over Perth.");
    try (Archive archive = Archive.open(place.resolve("archive"));
        Archive copy = Archive.open(place.resolve("copy"))) {
      archive.index(Sources.of(news));
      copy.copyFrom(archive, OPTIONS.withCancellation(() -> true));
      assertThat(copy.index(Sources.of(news)).indexed()).isEqualTo(2);
    }
  }
}
