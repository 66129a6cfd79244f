package dev.dateline;

import static dev.dateline.TestArticles.find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a source shared out to several runs. */
class SourcePartTest {
  /** So many that no part stays empty, whatever the directory of the test is called. */
  private static final int FILES = 100;

  @TempDir private Path place;
  private Path news;

  @BeforeEach
  void writeFiles() throws IOException {
    news = Files.createDirectories(place.resolve("news"));
    for (int i = 0; i < FILES; i++) {
      write(i, String.format(Locale.ROOT, "Rain over Kent, said %d.", i));
    }
    settle(Files.write(news.resolve("odd.txt"), new byte[0]));
    settle(Files.writeString(news.resolve("picture.png"), "\u0000\u0001"));
  }

  private void write(int file, String text) throws IOException {
    String line = "{\"id\":\"%s-%s\",\"body\":\"%s\"}\n";
    settle(
        Files.writeString(
            news.resolve(file + ".jsonl"),
            line.formatted(file, "a", text) + line.formatted(file, "b", text)));
  }

  private static void settle(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
  }

  private static IndexOptions part(int number, int of) {
    return IndexOptions.standard().withPart(new SourcePart(number, of));
  }

  private IndexReport index(Archive archive, IndexOptions options) throws IOException {
    return archive.index(Sources.of(news), options);
  }

  @Test
  void ofAllPartsOneHoldsAFile() {
    for (String file : List.of("a.zip", "b/c.jsonl", "", "Zeitung-\u00e4.txt")) {
      assertThat(IntStream.rangeClosed(1, 5).filter(i -> new SourcePart(i, 5).holds(file)))
          .hasSize(1);
      assertThat(SourcePart.whole().holds(file)).isTrue();
    }
  }

  @Test
  void aPartIsTheSameOnEveryMachine() {
    assertThat(new SourcePart(2, 3).holds("news/2021-04.jsonl")).isTrue();
    assertThat(new SourcePart(2, 3).holds("Zeitung-\u00e4.txt")).isTrue();
  }

  @Test
  void allPartsTogetherAreTheWhole() throws IOException {
    try (Archive whole = Archive.inMemory();
        Archive parts = Archive.inMemory()) {
      IndexReport all = index(whole, part(1, 1));
      List<IndexReport> some =
          List.of(index(parts, part(1, 3)), index(parts, part(2, 3)), index(parts, part(3, 3)));
      assertThat(all.indexed()).isEqualTo(2 * FILES);
      assertThat(some).allSatisfy(one -> assertThat(one.indexed()).isPositive());
      assertThat(some.stream().mapToLong(IndexReport::indexed).sum()).isEqualTo(all.indexed());
      assertThat(some.stream().mapToLong(IndexReport::skipped).sum()).isEqualTo(all.skipped());
      assertThat(some.stream().mapToLong(IndexReport::failed).sum()).isEqualTo(all.failed());
      assertThat(find(parts, "*")).isEqualTo(find(whole, "*"));
    }
  }

  @Test
  void whatAPartHasReadTheWholePassesBy() throws IOException {
    try (Archive archive = Archive.open(place.resolve("index"))) {
      long first = index(archive, part(1, 2)).indexed();
      IndexReport whole = index(archive, part(1, 1));
      assertThat(whole.unchanged()).isEqualTo(first);
      assertThat(whole.indexed()).isEqualTo(2 * FILES - first);
      assertThat(index(archive, part(2, 2)).unchanged()).isEqualTo(2 * FILES - first);
    }
  }

  @Test
  void whatIsGoneIsRemovedByThePartThatHeldIt() throws IOException {
    try (Archive archive = Archive.open(place.resolve("index"))) {
      index(archive, part(1, 1));
      for (int i = 0; i < FILES; i++) {
        Files.delete(news.resolve(i + ".jsonl"));
      }
      long first = index(archive, part(1, 2).withPrune(true)).deleted();
      assertThat(first).isPositive().isLessThan(2 * FILES);
      assertThat(archive.count(SearchRequest.of(""))).isEqualTo(2 * FILES - first);
      assertThat(index(archive, part(2, 2).withPrune(true)).deleted()).isEqualTo(2 * FILES - first);
    }
  }

  @Test
  void partsThatAreNoneAreRefused() {
    assertThatThrownBy(() -> new SourcePart(0, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0/3");
    assertThatThrownBy(() -> new SourcePart(4, 3)).hasMessageContaining("4/3");
    assertThatThrownBy(() -> new SourcePart(1, 0)).hasMessageContaining("1/0");
  }
}
