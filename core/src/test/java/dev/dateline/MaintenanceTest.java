package dev.dateline;

import static dev.dateline.TestArticles.archive;
import static dev.dateline.TestArticles.article;
import static dev.dateline.TestArticles.find;
import static dev.dateline.TestArticles.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.article.RawArticle;
import dev.dateline.source.Reading;
import dev.dateline.source.Source;
import dev.dateline.source.Sources;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deleting, copying and checking an archive. */
class MaintenanceTest {
  private static final RawArticle RAIN = article("rain", "1987-10-16", "Rain over Kent.");
  private static final RawArticle SNOW = article("snow", "1987-12-24", "Snow over Perth.");

  @Test
  void whatARequestFindsIsDeleted() throws IOException {
    try (Archive archive = archive(RAIN, SNOW)) {
      assertThat(archive.delete(SearchRequest.of("date:1987-10"))).isEqualTo(1);
      assertThat(find(archive, "*")).containsExactly("snow");
      assertThat(archive.delete(SearchRequest.of("rain"))).isZero();
      assertThat(archive.check().isSound()).isTrue();
    }
  }

  @Test
  void deletingIgnoresOffsetAndLimit() throws IOException {
    try (Archive archive = archive(RAIN, SNOW)) {
      SearchRequest request = SearchRequest.builder("over").offset(1).limit(1).build();
      assertThat(archive.delete(request)).isEqualTo(2);
    }
  }

  @Test
  void aBackupIsAnArchive(@TempDir Path place) throws IOException {
    Path copy = place.resolve("copy");
    try (Archive archive = archive(RAIN, SNOW)) {
      archive.backup(copy);
    }
    try (Archive archive = Archive.open(copy)) {
      assertThat(find(archive, "over")).containsExactly("rain", "snow");
      assertThat(archive.check()).isEqualTo(new CheckReport(2, List.of(), 0, true));
      assertThat(archive.index(source(RAIN)).unchanged()).isEqualTo(1);
    }
  }

  @Test
  void aBackupGoesNowhereButToANewPlace(@TempDir Path place) throws IOException {
    Files.writeString(place.resolve("letter.txt"), "Dear all");
    try (Archive archive = archive(RAIN)) {
      assertThatThrownBy(() -> archive.backup(place))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("not empty");
    }
  }

  @Test
  void aBackupMayBeMadeWhileSomebodyWrites(@TempDir Path place) throws Exception {
    Path index = place.resolve("index");
    try (Archive archive = Archive.open(index)) {
      archive.index(source(RAIN));
      CountDownLatch writing = new CountDownLatch(1);
      CountDownLatch copied = new CountDownLatch(1);
      Source slow =
          sink -> {
            sink.accept(new Reading.Read(SNOW));
            writing.countDown();
            await(copied);
          };
      Thread writer =
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      archive.index(slow);
                    } catch (IOException e) {
                      throw new java.io.UncheckedIOException(e);
                    }
                  });
      writing.await();
      archive.backup(place.resolve("copy"));
      try (Archive other = Archive.open(index)) {
        assertThatThrownBy(other::check)
            .isInstanceOf(ArchiveException.class)
            .hasMessageContaining("being written");
      }
      copied.countDown();
      writer.join();
      assertThat(find(archive, "over")).containsExactly("rain", "snow");
    }
    try (Archive copy = Archive.open(place.resolve("copy"))) {
      assertThat(find(copy, "over")).containsExactly("rain");
      assertThat(copy.check().isSound()).isTrue();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aDamagedFileIsFound(@TempDir Path index) throws IOException {
    try (Archive archive = Archive.open(index)) {
      archive.index(source(RAIN, SNOW));
    }
    Path stored = fileIn(index, "*.fdt");
    byte[] bytes = Files.readAllBytes(stored);
    bytes[bytes.length / 2] ^= 1;
    Files.write(stored, bytes, StandardOpenOption.TRUNCATE_EXISTING);
    try (Archive archive = Archive.open(index)) {
      CheckReport report = archive.check();
      assertThat(report.isSound()).isFalse();
      assertThat(report.problems().getFirst()).startsWith("articles: ").contains(".fdt");
    }
  }

  @Test
  void aBackupThatFailsLeavesThePlaceAsItWas(@TempDir Path place) throws IOException {
    Path index = place.resolve("index");
    Path none = place.resolve("none");
    Path empty = Files.createDirectory(place.resolve("empty"));
    try (Archive archive = Archive.open(index)) {
      archive.index(source(RAIN, SNOW));
      truncate(fileIn(index, "*.tim"));
      for (Path target : List.of(none, empty)) {
        assertThatThrownBy(() -> archive.backup(target))
            .hasMessageStartingWith("nothing was copied");
      }
    }
    assertThat(none).doesNotExist();
    assertThat(empty).isEmptyDirectory();
  }

  /** Damages a file. */
  private interface Damage {
    void to(Path file) throws IOException;
  }

  @Test
  void anIndexThatLacksAFileSaysWhichAndWhatToDo(@TempDir Path place) throws IOException {
    assertEachFileIsNamed(place.resolve("sound"), Files::delete);
  }

  @Test
  void anIndexWithATruncatedFileSaysWhichAndWhatToDo(@TempDir Path place) throws IOException {
    assertEachFileIsNamed(place.resolve("sound"), MaintenanceTest::truncate);
  }

  private static void truncate(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
  }

  private static void assertEachFileIsNamed(Path sound, Damage damage) throws IOException {
    try (Archive archive = Archive.open(sound)) {
      archive.index(source(RAIN, SNOW));
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(sound)) {
      files = all.filter(file -> file.getFileName().toString().startsWith("_")).toList();
    }
    assertThat(files).hasSizeGreaterThan(10);
    for (Path file : files) {
      Path index = sound.resolveSibling("without-" + file.getFileName());
      try (Archive archive = Archive.open(sound)) {
        archive.backup(index);
      }
      damage.to(index.resolve(file.getFileName()));
      assertIsNamed(index, file.getFileName().toString());
    }
  }

  private static void assertIsNamed(Path index, String file) throws IOException {
    String fault =
        "%s is damaged: %s is missing or damaged; go back to a backup, or delete it and index again; 'dateline check' tells more"
            .formatted(index, file);
    try (Archive archive = Archive.open(index)) {
      assertThatThrownBy(() -> find(archive, "rain")).hasMessage(fault);
      assertThatThrownBy(() -> archive.index(source(SNOW))).hasMessage(fault);
      CheckReport report = archive.check();
      assertThat(report.problems()).contains("articles: " + file + " is missing or damaged");
      assertThat(report.articlesAreSound()).isFalse();
    }
  }

  @Test
  void whatLiesBesideTheArticlesCanBeMended(@TempDir Path index, @TempDir Path news)
      throws IOException {
    Path file = Files.writeString(news.resolve("fog.txt"), "Fog over Kent.");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-02-02T02:02:02Z")));
    try (Archive archive = Archive.open(index)) {
      archive.index(Sources.of(news));
    }
    Files.delete(index.resolve("statistics.1"));
    Path stored = fileIn(index.resolve("sources"), "*.cfs");
    Files.delete(stored);
    try (Archive archive = Archive.open(index)) {
      assertThat(archive.check())
          .isEqualTo(
              new CheckReport(
                  1,
                  List.of(
                      "sources: %s is missing or damaged: delete the directory 'sources', and the next 'dateline index' reads every file"
                          .formatted(stored.getFileName()),
                      "statistics.1 is missing: the next 'dateline index' counts words anew"),
                  0,
                  true));
      assertThat(archive.index(Sources.of(news)).unchanged()).isEqualTo(1);
      assertThat(archive.check()).isEqualTo(new CheckReport(1, List.of(), 0, true));
    }
  }

  private static Path fileIn(Path directory, String glob) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, glob)) {
      return files.iterator().next();
    }
  }

  @Test
  void whereNoArchiveIsThereIsNothingToCheckOrCopy(@TempDir Path index) throws IOException {
    try (Archive archive = Archive.open(index.resolve("none"))) {
      assertThatThrownBy(archive::check).isInstanceOf(ArchiveException.class);
      assertThatThrownBy(() -> archive.backup(index.resolve("copy")))
          .isInstanceOf(ArchiveException.class);
      assertThat(index.resolve("none")).doesNotExist();
    }
  }

  @Test
  void damagedStatisticsAreFoundWhereverTheDamageIs(@TempDir Path index) throws IOException {
    try (Archive archive = Archive.open(index)) {
      archive.index(source(RAIN, SNOW));
    }
    Path statistics = index.resolve("statistics.1");
    byte[] sound = Files.readAllBytes(statistics);
    for (int i = 0; i < sound.length; i++) {
      byte[] damaged = sound.clone();
      damaged[i] ^= 0x41;
      Files.write(statistics, damaged);
      try (Archive archive = Archive.open(index)) {
        assertThat(archive.check().problems()).as("byte %d", i).hasSize(1);
      }
    }
  }

  @Test
  void aWriterThatCannotBeNamedHoldsNoLock(@TempDir Path index) throws IOException {
    try (Archive archive = Archive.open(index)) {
      archive.index(source(RAIN));
      Path name = Files.createDirectory(index.resolve("writer.pid"));
      assertThatThrownBy(() -> archive.index(source(SNOW))).isInstanceOf(IOException.class);
      Files.delete(name);
      assertThat(archive.index(source(SNOW)).indexed()).isEqualTo(1);
    }
  }
}
