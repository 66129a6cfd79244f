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
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
      assertThat(archive.check()).isEqualTo(new CheckReport(2, List.of(), 0));
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
    Path stored;
    try (Stream<Path> files = Files.list(index)) {
      stored = files.filter(file -> file.toString().endsWith(".fdt")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(stored);
    bytes[bytes.length / 2] ^= 1;
    Files.write(stored, bytes, StandardOpenOption.TRUNCATE_EXISTING);
    try (Archive archive = Archive.open(index)) {
      CheckReport report = archive.check();
      assertThat(report.isSound()).isFalse();
      assertThat(report.problems().getFirst()).startsWith("articles: ").contains(".fdt");
      assertThatThrownBy(() -> archive.backup(index.resolve("copy")))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("checksum");
    }
  }

  @Test
  void anIndexThatLacksAFileSaysWhatToDo(@TempDir Path index) throws IOException {
    try (Archive archive = Archive.open(index)) {
      archive.index(source(RAIN, SNOW));
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(index, "*.si")) {
      Files.delete(files.iterator().next());
    }
    try (Archive archive = Archive.open(index)) {
      assertThatThrownBy(() -> find(archive, "rain"))
          .isInstanceOf(ArchiveException.class)
          .hasMessageStartingWith(index + " is damaged; go back to a backup");
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
