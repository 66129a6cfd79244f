package dev.dateline;

import static dev.dateline.TestArticles.find;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Field;
import dev.dateline.extract.ExtractionOptions;
import dev.dateline.source.FileTracker;
import dev.dateline.source.Reading;
import dev.dateline.source.Source;
import dev.dateline.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indexing the same places again after they have changed. */
class UpdatingTest {
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
  private static final IndexOptions PRUNE = IndexOptions.standard().withPrune(true);

  @TempDir private Path place;
  private Path news;
  private Path index;

  @BeforeEach
  void settle() throws IOException {
    news = Files.createDirectories(place.resolve("news"));
    index = place.resolve("index");
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text, LONG_AGO);
  }

  private Path write(String name, String text, Instant modified) throws IOException {
    Path file = news.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(UTF_8));
    return Files.setLastModifiedTime(file, FileTime.from(modified));
  }

  private static String line(String id, String body) {
    return "{\"id\":\"" + id + "\",\"body\":\"" + body + "\"}\n";
  }

  private IndexReport index(IndexOptions options) throws IOException {
    try (Archive archive = Archive.open(index)) {
      return archive.index(Sources.of(news), options);
    }
  }

  private IndexReport index() throws IOException {
    return index(IndexOptions.standard());
  }

  private List<String> found(String query) throws IOException {
    try (Archive archive = Archive.open(index)) {
      return find(archive, query);
    }
  }

  /** The files whose articles a run hands on. */
  private static Source counting(Source source, List<String> read) {
    return new Source() {
      @Override
      public void read(Consumer<? super Reading> sink) throws IOException {
        source.read(sink);
      }

      @Override
      public void read(FileTracker files, Consumer<? super Reading> sink) throws IOException {
        source.read(
            files,
            reading -> {
              if (reading instanceof Reading.Read article) {
                read.add(article.article().origin().fileName());
              }
              sink.accept(reading);
            });
      }
    };
  }

  private List<String> readBy(IndexOptions options) throws IOException {
    List<String> read = new ArrayList<>();
    try (Archive archive = Archive.open(index)) {
      archive.index(counting(Sources.of(news), read), options);
    }
    return read;
  }

  @Test
  void whatIsUnchangedIsCountedAndNotRead() throws IOException {
    write("a.txt", "A storm.");
    write("b.jsonl", line("b1", "Rain.") + line("b2", "Hail."));
    assertThat(readBy(IndexOptions.standard())).hasSize(3);
    assertThat(readBy(IndexOptions.standard())).isEmpty();
    IndexReport again = index();
    assertThat(again.unchanged()).isEqualTo(3);
    assertThat(again.articles()).isEqualTo(3);
  }

  @Test
  void aChangedFileIsReadAgain() throws IOException {
    write("a.txt", "A storm.");
    write("b.txt", "Rain.");
    index();
    write("a.txt", "A flood.", LONG_AGO.plusSeconds(1));
    IndexReport report = index();
    assertThat(report.updated()).isEqualTo(1);
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(found("storm")).isEmpty();
    assertThat(found("flood")).hasSize(1);
  }

  @Test
  void aFileThatIsNoOlderThanTheRunIsReadAgainSinceItMayHaveChangedTwice() throws IOException {
    write("a.txt", "A storm.", Instant.now().plusSeconds(3600));
    index();
    assertThat(readBy(IndexOptions.standard())).containsExactly("a.txt");
  }

  @Test
  void articlesThatVanishedFromTheirFileAreRemoved() throws IOException {
    write("a.jsonl", line("a1", "Rain.") + line("a2", "Hail.") + line("a3", "Snow."));
    index();
    write("a.jsonl", line("a1", "Rain.") + line("a4", "Fog."), LONG_AGO.plusSeconds(1));
    IndexReport report = index();
    assertThat(report.deleted()).isEqualTo(2);
    assertThat(report.indexed()).isEqualTo(1);
    assertThat(found("*")).containsExactly("a1", "a4");
  }

  @Test
  void anArticleThatMovedToAnotherFileStays() throws IOException {
    write("a.jsonl", line("a1", "Rain.") + line("a2", "Hail."));
    write("b.jsonl", line("b1", "Snow."));
    index();
    write("a.jsonl", line("a1", "Rain."), LONG_AGO.plusSeconds(1));
    write("b.jsonl", line("b1", "Snow.") + line("a2", "Hail."), LONG_AGO.plusSeconds(1));
    index();
    assertThat(found("*")).containsExactly("a1", "a2", "b1");
  }

  @Test
  void whatCannotBeReadAnyMoreStays() throws IOException {
    write("a.jsonl", line("a1", "Rain.") + line("a2", "Hail."));
    index();
    write("a.jsonl", line("a1", "Rain.") + "{\"id\":\"a2\",\"bo", LONG_AGO.plusSeconds(1));
    IndexReport report = index();
    assertThat(report.failed()).isEqualTo(1);
    assertThat(report.deleted()).isZero();
    assertThat(found("*")).containsExactly("a1", "a2");
  }

  @Test
  void aFileWithAFailureIsReadAndReportedEachTime() throws IOException {
    write("a.jsonl", line("a1", "Rain.") + "{\n");
    assertThat(index().failed()).isEqualTo(1);
    assertThat(index().failed()).isEqualTo(1);
  }

  @Test
  void articlesOfVanishedFilesStayUnlessPruned() throws IOException {
    Path gone = write("sub/a.txt", "Rain.");
    write("b.txt", "Snow.");
    index();
    Files.delete(gone);
    assertThat(index().deleted()).isZero();
    assertThat(found("rain")).hasSize(1);
    assertThat(index(PRUNE).deleted()).isEqualTo(1);
    assertThat(found("rain")).isEmpty();
    assertThat(found("snow")).hasSize(1);
  }

  @Test
  void pruningStaysBelowThePathsGiven() throws IOException {
    Path here = write("here/a.txt", "Rain.");
    Path there = write("there/a.txt", "Snow.");
    write("here/b.txt", "Fog.");
    index();
    Files.delete(here);
    Files.delete(there);
    try (Archive archive = Archive.open(index)) {
      Source part = Sources.of(news.resolve("here"));
      assertThat(archive.index(part, PRUNE).deleted()).isEqualTo(1);
    }
    assertThat(found("rain")).isEmpty();
    assertThat(found("snow")).hasSize(1);
  }

  @Test
  void aFileThatComesBackIsReadAgain() throws IOException {
    Path gone = write("a.txt", "Rain.");
    index();
    Files.delete(gone);
    index(PRUNE);
    write("a.txt", "Rain.");
    assertThat(index().indexed()).isEqualTo(1);
    assertThat(found("rain")).hasSize(1);
  }

  @Tag("directory")
  @Test
  void aDryRunTellsAndWritesNothing() throws IOException {
    IndexOptions dry = PRUNE.withDryRun(true);
    write("a.jsonl", line("a1", "Rain.") + line("a2", "Hail."));
    assertThat(index(dry).indexed()).isEqualTo(2);
    assertThat(index).doesNotExist();
    Path gone = write("b.txt", "Snow.");
    write("c.txt", "Fog.");
    index();
    Files.delete(gone);
    write("a.jsonl", line("a1", "Rain!"), LONG_AGO.plusSeconds(1));
    Map<String, FileTime> before = files();
    IndexReport told = index(dry);
    assertThat(told.updated()).isEqualTo(1);
    assertThat(told.deleted()).isEqualTo(2);
    assertThat(told.unchanged()).isEqualTo(1);
    assertThat(files()).isEqualTo(before);
    IndexReport done = index(PRUNE);
    assertThat(done.updated()).isEqualTo(told.updated());
    assertThat(done.deleted()).isEqualTo(told.deleted());
    assertThat(done.unchanged()).isEqualTo(told.unchanged());
  }

  private Map<String, FileTime> files() throws IOException {
    Map<String, FileTime> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(index)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file.toString(), Files.getLastModifiedTime(file));
      }
    }
    return files;
  }

  @Test
  void otherOptionsReadEverythingAgain() throws IOException {
    write("a.txt", "Rain.");
    index();
    ExtractionOptions dated =
        ExtractionOptions.standard().withDefaults(Map.of(Field.OUTLET, "Harbour Gazette"));
    assertThat(index(IndexOptions.standard().withExtraction(dated)).updated()).isEqualTo(1);
    assertThat(found("outlet:\"harbour gazette\"")).hasSize(1);
  }

  @Test
  void pathsThatOverlapAreReadOnce() throws IOException {
    write("sub/a.jsonl", line("a1", "Rain."));
    try (Archive archive = Archive.open(index)) {
      IndexReport report = archive.index(Sources.of(news, news.resolve("sub")));
      assertThat(report.indexed()).isEqualTo(1);
      assertThat(report.failed()).isZero();
    }
  }

  @Tag("directory")
  @Test
  void anIndexThatMovesStillKnowsItsFiles() throws IOException {
    write("a.txt", "Rain.");
    index();
    Path moved = Files.move(index, place.resolve("moved"));
    index = moved;
    assertThat(readBy(IndexOptions.standard())).isEmpty();
  }

  @Test
  void theFirstOfOneIdIsKeptInEachRun() throws IOException {
    write("a.jsonl", line("a1", "Rain."));
    write("b.jsonl", line("a1", "Snow.") + line("b1", "Fog."));
    assertThat(index().failed()).isEqualTo(1);
    IndexReport again = index();
    assertThat(again.failed()).isEqualTo(1);
    assertThat(again.unchanged()).isEqualTo(2);
    assertThat(found("rain")).containsExactly("a1");
    assertThat(found("snow")).isEmpty();
  }

  @Test
  void anArticleThatOneOfTwoFilesLosesIsReadFromTheOther() throws IOException {
    write("b.jsonl", line("a1", "Rain.") + line("b1", "Hail."));
    index();
    write("a.jsonl", line("a1", "Snow.") + line("a2", "Fog."));
    index();
    assertThat(found("snow")).containsExactly("a1");
    write("a.jsonl", line("a2", "Fog."), LONG_AGO.plusSeconds(1));
    index();
    assertThat(found("rain")).containsExactly("a1");
    assertThat(found("*")).containsExactly("a1", "a2", "b1");
  }

  @Test
  void filesAreReadAgainWhenTheirArticlesWereExtractedOtherwiseMeanwhile() throws IOException {
    write("a.txt", "KABUL, April 6, 2019 (AP) - Sergei Lavrov met Hamid Karzai.");
    index();
    assertThat(found("person:lavrov")).hasSize(1);
    ExtractionOptions none = ExtractionOptions.standard().withExtractors("none");
    try (Archive archive = Archive.open(index)) {
      archive.reextract(IndexOptions.standard().withExtraction(none));
    }
    assertThat(found("person:lavrov")).isEmpty();
    index();
    assertThat(found("person:lavrov")).hasSize(1);
  }

  @Test
  void aRunKnowsHowFarItHasComeInItsFiles() throws IOException {
    write("a.txt", "Rain over Leeds.");
    write("sub/b.jsonl", line("b1", "Snow."));
    long size = Sources.of(news).size().orElseThrow();
    assertThat(size).isEqualTo(16 + line("b1", "Snow.").length());
    assertThat(index().position()).isEqualTo(size);
    assertThat(index().position()).isEqualTo(size);
  }
}
