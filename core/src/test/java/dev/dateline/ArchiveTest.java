package dev.dateline;

import static dev.dateline.TestArticles.archive;
import static dev.dateline.TestArticles.article;
import static dev.dateline.TestArticles.find;
import static dev.dateline.TestArticles.ids;
import static dev.dateline.TestArticles.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.SearchRequest.Sort;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import dev.dateline.source.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final RawArticle OLD = article("old", "1903-12-17", "The flyer left the ground.");
  private static final RawArticle MIDDLE =
      article("middle", "1989-11-09", "The wall is open, and the ground shakes.");
  private static final RawArticle NEW = article("new", "2021-04-07", "Talks on the peace process.");
  private static final RawArticle UNDATED = article("undated", "", "A talk about the ground.");

  @Test
  void findsWordsAndTheirInflections() throws IOException {
    try (Archive archive = archive(NEW, UNDATED)) {
      assertThat(find(archive, "talk")).containsExactly("new", "undated");
      assertThat(find(archive, "talks")).containsExactly("new", "undated");
    }
  }

  @Test
  void quotedWordsMatchAsWritten() throws IOException {
    try (Archive archive = archive(NEW, UNDATED)) {
      assertThat(find(archive, "\"talk\"")).containsExactly("undated");
      assertThat(find(archive, "\"TALKS\"")).containsExactly("new");
    }
  }

  @Test
  void aPhraseMatchesOnlyInOrder() throws IOException {
    try (Archive archive = archive(NEW, article("other", "", "The process of peace."))) {
      assertThat(find(archive, "\"peace process\"")).containsExactly("new");
      assertThat(find(archive, "\"process peace\"")).isEmpty();
    }
  }

  @Test
  void accentsAndCaseDoNotMatter() throws IOException {
    try (Archive archive = archive(article("a", "", "Le Président à São Paulo"))) {
      assertThat(find(archive, "president \"sao paulo\"")).containsExactly("a");
    }
  }

  @Test
  void aBareWordMayStandInTitleOrBody() throws IOException {
    RawArticle both = article("a").title("Flood in Gdańsk").body("The river rose.").build();
    try (Archive archive = archive(both)) {
      assertThat(find(archive, "gdansk river")).containsExactly("a");
      assertThat(find(archive, "title:river")).isEmpty();
      assertThat(find(archive, "title:flood body:river")).containsExactly("a");
    }
  }

  @Test
  void articlesWithAndWithoutTitleOrBodyLieInOneArchive() throws IOException {
    try (Archive archive =
        archive(
            article("a").title("Only a title").build(),
            article("b").body("Only a body").build(),
            article("c").title("A title").body("and a body").build())) {
      assertThat(find(archive, "only")).containsExactly("a", "b");
      assertThat(find(archive, "title")).containsExactly("a", "c");
    }
  }

  @Test
  void datesMeanWholeCalendarDays() throws IOException {
    RawArticle late = article("late", "2021-04-30T23:59:59Z", "Late in April.");
    try (Archive archive = archive(late, OLD, MIDDLE, NEW, UNDATED)) {
      assertThat(find(archive, "date:2021-04")).containsExactly("late", "new");
      assertThat(find(archive, "date:2021-04-30")).containsExactly("late");
      assertThat(find(archive, "date:..1989")).containsExactly("middle", "old");
      assertThat(find(archive, "date:1903-12-17..1989-11-09")).containsExactly("middle", "old");
      assertThat(find(archive, "date:unknown")).containsExactly("undated");
    }
  }

  @Test
  void aMonthIsFoundByEachOfItsDays() throws IOException {
    try (Archive archive = archive(article("month", "1912-04", "Some time in April."))) {
      assertThat(find(archive, "date:1912-04-15")).containsExactly("month");
      assertThat(find(archive, "date:1912")).containsExactly("month");
      assertThat(find(archive, "date:1912-05")).isEmpty();
    }
  }

  @Test
  void sortsByDateWithUndatedArticlesLast() throws IOException {
    try (Archive archive = archive(UNDATED, OLD, NEW, MIDDLE)) {
      assertThat(sorted(archive, Sort.NEWEST)).containsExactly("new", "middle", "old", "undated");
      assertThat(sorted(archive, Sort.OLDEST)).containsExactly("old", "middle", "new", "undated");
    }
  }

  private static List<String> sorted(Archive archive, Sort sort) throws IOException {
    return ids(archive.search(SearchRequest.builder("").sort(sort).build()));
  }

  @Test
  void equalHitsComeInTheOrderOfTheirIds() throws IOException {
    try (Archive archive = Archive.inMemory()) {
      for (String id : List.of("c", "a", "d", "b")) {
        archive.index(source(article(id, "2021-04-07", "the same words")));
      }
      for (Sort sort : Sort.values()) {
        SearchRequest request = SearchRequest.builder("words").sort(sort).build();
        assertThat(ids(archive.search(request))).containsExactly("a", "b", "c", "d");
      }
    }
  }

  @Test
  void pagesFollowEachOther() throws IOException {
    try (Archive archive = archive(many(25))) {
      List<String> paged = new ArrayList<>();
      for (int offset = 0; offset < 30; offset += 10) {
        SearchRequest request =
            SearchRequest.builder("word").sort(Sort.NEWEST).offset(offset).build();
        SearchResult page = archive.search(request);
        assertThat(page.total()).isEqualTo(new SearchResult.Total(25, true));
        paged.addAll(ids(page));
      }
      assertThat(paged).hasSize(25).doesNotHaveDuplicates();
    }
  }

  private static RawArticle[] many(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> article("a" + i, LocalDate.of(1950, 1, 1).plusDays(i).toString(), "A word."))
        .toArray(RawArticle[]::new);
  }

  @Test
  void forEachHandsOnEveryHitInOrder() throws IOException {
    try (Archive archive = archive(many(12_345))) {
      List<String> all = new ArrayList<>();
      SearchRequest request =
          SearchRequest.builder("word").sort(Sort.OLDEST).snippets(0).limit(3).build();
      SearchResult result = archive.forEach(request, hit -> all.add(hit.id().value()));
      assertThat(result.total().value()).isEqualTo(12_345);
      assertThat(all)
          .containsExactlyElementsOf(IntStream.range(0, 12_345).mapToObj(i -> "a" + i).toList());
      assertThat(archive.count(request)).isEqualTo(12_345);
    }
  }

  @Test
  void filtersMeanTheSameAsTheQueryLanguage() throws IOException {
    try (Archive archive = archive(OLD, MIDDLE, NEW, UNDATED)) {
      SearchRequest request =
          SearchRequest.builder("ground")
              .since(LocalDate.of(1903, 12, 17))
              .until(LocalDate.of(1989, 11, 9))
              .build();
      assertThat(ids(archive.search(request))).containsExactlyInAnyOrder("middle", "old");
      assertThat(find(archive, "ground date:1903-12-17..1989-11-09"))
          .containsExactly("middle", "old");
    }
  }

  @Test
  void namesAreFoundByAnyOfTheirWordsInOrder() throws IOException {
    RawArticle given =
        article("a").body("Text.").person("Sergei Lavrov").outlet("Northern Ledger").build();
    try (Archive archive = archive(given)) {
      assertThat(find(archive, "person:lavrov")).containsExactly("a");
      assertThat(find(archive, "person:\"sergei lavrov\"")).containsExactly("a");
      assertThat(find(archive, "person:\"lavrov sergei\"")).isEmpty();
      assertThat(find(archive, "outlet:ledger")).containsExactly("a");
    }
  }

  @Test
  void noPhraseSpansTwoNames() throws IOException {
    RawArticle given = article("a").body("Text.").person("Imran Khan").person("Joe Biden").build();
    try (Archive archive = archive(given)) {
      assertThat(find(archive, "person:\"khan joe\"")).isEmpty();
    }
  }

  @Test
  void everythingOfAnArticleComesBack() throws IOException {
    RawArticle raw =
        article("full")
            .title("A headline")
            .body("Body text.\n\nWith \"quotes\" and \uD83D\uDE00.")
            .date("given", "2021-04-07T10:30:00+02:00")
            .person("Imran Khan")
            .location("Atlantis")
            .author("A. Writer")
            .outlet("Meridian Post")
            .section("World")
            .language("en")
            .url("https://example.org/1")
            .topic("diplomacy")
            .build();
    try (Archive archive = archive(raw)) {
      Article article = archive.article(new ArticleId("full")).orElseThrow();
      assertThat(article.title()).isEqualTo(raw.title());
      assertThat(article.body()).isEqualTo(raw.body());
      assertThat(article.origin()).isEqualTo(Origin.of("full.txt"));
      assertThat(article.published().orElseThrow().span())
          .isEqualTo(DateSpan.of(LocalDate.of(2021, 4, 7)));
      assertThat(article.persons()).extracting(person -> person.name()).contains("Imran Khan");
      assertThat(article.locations()).extracting(place -> place.name()).contains("Atlantis");
      assertThat(article.authors()).containsExactly("A. Writer");
      assertThat(article.outlet()).contains("Meridian Post");
      assertThat(article.section()).contains("World");
      assertThat(article.language()).contains("en");
      assertThat(article.url()).contains("https://example.org/1");
      assertThat(article.topics()).containsExactly("diplomacy");
      assertThat(archive.article(new ArticleId("none"))).isEmpty();
    }
  }

  @Test
  void indexingAgainReplacesWhatDiffersAndLeavesTheRest() throws IOException {
    try (Archive archive = archive(OLD, MIDDLE)) {
      RawArticle changed = article("old", "1903-12-17", "The flyer crashed.");
      IndexReport report = archive.index(source(changed, MIDDLE, NEW));
      assertThat(report.indexed()).isEqualTo(1);
      assertThat(report.updated()).isEqualTo(1);
      assertThat(report.unchanged()).isEqualTo(1);
      assertThat(find(archive, "crashed")).containsExactly("old");
      assertThat(archive.stats().articles()).isEqualTo(3);
    }
  }

  @Test
  void theReportCountsBytesOfTitlesAndTextsInUtf8() throws IOException {
    try (Archive archive = archive()) {
      RawArticle flood = article("a").title("Gdańsk").body("Flood.").build();

      assertThat(archive.index(source(flood)).bytes()).isEqualTo(13);
    }
  }

  @Test
  void aSecondArticleOfOneIdIsNamedInTheReport() throws IOException {
    try (Archive archive = Archive.inMemory()) {
      IndexReport report = archive.index(source(OLD, article("old", "", "Another text.")));
      assertThat(report.indexed()).isEqualTo(1);
      assertThat(report.failed()).isEqualTo(1);
      assertThat(report.failures().getFirst().reason()).contains("old").contains("kept");
    }
  }

  @Test
  void recordsThatCannotBeReadAreReportedAndDoNotEndTheRun() throws IOException {
    Origin broken = new Origin("a.jsonl", "", 2);
    Origin image = Origin.of("a.png");
    try (Archive archive = Archive.inMemory()) {
      IndexReport report =
          archive.index(
              sink -> {
                sink.accept(new Reading.Failed(broken, "no JSON"));
                sink.accept(new Reading.Skipped(image, "binary"));
                sink.accept(new Reading.Read(NEW));
              });
      assertThat(report.indexed()).isEqualTo(1);
      assertThat(report.failures()).containsExactly(new IndexReport.Problem(broken, "no JSON"));
      assertThat(report.skips()).containsExactly(new IndexReport.Problem(image, "binary"));
    }
  }

  @Test
  void aSourceThatBreaksLeavesTheEarlierCommit() throws IOException {
    try (Archive archive = archive(OLD)) {
      assertThatThrownBy(
              () ->
                  archive.index(
                      sink -> {
                        sink.accept(new Reading.Read(NEW));
                        throw new IOException("disk gone");
                      }))
          .isInstanceOf(IOException.class)
          .hasMessage("disk gone");
      assertThat(archive.stats().articles()).isEqualTo(1);
      assertThat(archive.index(source(NEW)).indexed()).isEqualTo(1);
    }
  }

  @Tag("directory")
  @Test
  void searchingWhereNoArchiveIsSaysSoAndMakesNothing(@TempDir Path directory) throws IOException {
    Path missing = directory.resolve("none");
    try (Archive archive = Archive.open(missing)) {
      assertThatThrownBy(() -> archive.search(SearchRequest.of("x")))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("no archive in " + missing);
    }
    assertThat(missing).doesNotExist();
  }

  @Tag("directory")
  @Test
  void aFileIsNoArchive(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "text");
    assertThatThrownBy(() -> Archive.open(file)).isInstanceOf(ArchiveException.class);
  }

  @Test
  void aReaderSeesWholeCommitsOnly(@TempDir Path directory) throws IOException {
    try (Archive writer = Archive.open(directory);
        Archive reader = Archive.open(directory)) {
      writer.index(source(OLD));
      assertThat(reader.count(SearchRequest.of(""))).isEqualTo(1);
      writer.index(
          sink -> {
            sink.accept(new Reading.Read(NEW));
            assertThat(refreshedCount(reader)).isEqualTo(1);
            sink.accept(new Reading.Read(MIDDLE));
          });
      assertThat(refreshedCount(reader)).isEqualTo(3);
    }
  }

  private static long refreshedCount(Archive reader) {
    try {
      reader.refresh();
      return reader.count(SearchRequest.of(""));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Tag("directory")
  @Test
  void aSecondWriterIsRefusedByTheNameOfTheFirst(@TempDir Path directory) throws IOException {
    try (Archive first = Archive.open(directory);
        Archive second = Archive.open(directory)) {
      first.index(
          sink ->
              assertThatThrownBy(() -> second.index(source(NEW)))
                  .isInstanceOf(ArchiveException.class)
                  .hasMessageContaining("process " + ProcessHandle.current().pid()));
      assertThat(second.index(source(NEW)).indexed()).isEqualTo(1);
    }
  }

  @Test
  void closingEndsARunAfterACommit(@TempDir Path directory) throws Exception {
    Archive archive = Archive.open(directory);
    Thread closer = new Thread(() -> close(archive));
    IndexReport report =
        archive.index(
            sink -> {
              sink.accept(new Reading.Read(NEW));
              closer.start();
              for (int i = 0; ; i++) {
                sink.accept(new Reading.Read(article("endless" + i, "", "Text.")));
              }
            });
    closer.join();
    try (Archive again = Archive.open(directory)) {
      assertThat(again.stats().articles()).isEqualTo(report.indexed());
      assertThat(find(again, "\"peace process\"")).containsExactly("new");
    }
  }

  @Test
  @Timeout(60)
  void closingFromWithinARunEndsItAfterACommit(@TempDir Path directory) throws IOException {
    Archive archive = Archive.open(directory);
    archive.index(source(NEW));
    assertThat(find(archive, "*")).containsExactly("new");
    IndexReport report =
        archive.index(
            sink -> {
              for (int i = 0; ; i++) {
                sink.accept(new Reading.Read(article("endless" + i, "", "Text.")));
              }
            },
            IndexOptions.standard().withProgress(progress -> close(archive)));
    assertThat(report.indexed()).isPositive();
    assertThatThrownBy(() -> find(archive, "text")).isInstanceOf(IllegalStateException.class);
    try (Archive again = Archive.open(directory)) {
      assertThat(again.stats().articles()).isEqualTo(1 + report.indexed());
      assertThat(again.check().isSound()).isTrue();
    }
  }

  private static void close(Archive archive) {
    try {
      archive.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void statsCountWhatIsThere() throws IOException {
    RawArticle named =
        article("named")
            .body("Text.")
            .date("given", "2021-04-07")
            .person("Imran Khan")
            .outlet("Meridian Post")
            .build();
    try (Archive archive = archive(OLD, UNDATED, named)) {
      ArchiveStats stats = archive.stats();
      assertThat(stats.articles()).isEqualTo(3);
      assertThat(stats.undated()).isEqualTo(1);
      assertThat(stats.published())
          .isEqualTo(
              Optional.of(new DateSpan(LocalDate.of(1903, 12, 17), LocalDate.of(2021, 4, 7))));
      assertThat(stats.outlets()).isEqualTo(1);
      assertThat(stats.bytes()).isPositive();
    }
  }

  @Test
  void theLastDayIsThatOfTheWholePeriod() throws IOException {
    try (Archive archive = archive(OLD, article("month", "1987-02", "Some time in February."))) {
      assertThat(archive.stats().published())
          .contains(new DateSpan(LocalDate.of(1903, 12, 17), LocalDate.of(1987, 2, 28)));
    }
  }
}
