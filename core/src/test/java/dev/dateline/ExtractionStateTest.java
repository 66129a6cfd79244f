package dev.dateline;

import static dev.dateline.TestArticles.article;
import static dev.dateline.TestArticles.source;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.EntityOptions;
import dev.dateline.extract.ExtractionOptions;
import dev.dateline.extract.ExtractionVersion;
import dev.dateline.extract.NameCorrections;
import dev.dateline.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an index says of how its articles were extracted. */
class ExtractionStateTest {
  private static final IndexOptions DEFAULT = IndexOptions.standard();
  private static final IndexOptions NONE =
      DEFAULT.withExtraction(ExtractionOptions.standard().withExtractors("none"));

  @TempDir private Path folder;

  private static List<ExtractionVersion> extractions(Archive archive) throws IOException {
    return archive.stats().extractions();
  }

  @Test
  void everythingThatDecidesIsNamedWithItsVersion() throws IOException {
    Path kill = Files.writeString(folder.resolve("kill"), "Atlantis\n");
    EntityOptions entities =
        EntityOptions.standard()
            .withCorrections(NameCorrections.none().withKillList(kill))
            .withDemonyms(false);
    try (Archive archive = Archive.inMemory()) {
      archive.index(
          source(article("a", "2020-01-02", "It rained.")),
          DEFAULT.withExtraction(ExtractionOptions.standard().withEntities(entities)));
      assertThat(extractions(archive))
          .singleElement()
          .asString()
          .matches(
              "published default \\d+, dates default \\d+, zone as written, date-order none,"
                  + " entities default \\d+, gazetteer \\d+, corrections [0-9a-f]{8}, demonyms no,"
                  + " statistics 0");
    }
  }

  @Test
  void whatWasExtractedOtherwiseIsToldUntilItIsExtractedAgain() throws IOException {
    try (Archive archive = Archive.inMemory()) {
      assertThat(archive.index(source(article("a", "2020-01-02", "It rained.")), NONE).notes())
          .isEmpty();
      IndexReport mixed =
          archive.index(source(article("b", "2020-01-02", "It rained in Oslo.")), DEFAULT);
      assertThat(mixed.notes())
          .singleElement()
          .asString()
          .contains("entities none 1", "entities default 1", "dateline reextract");
      assertThat(extractions(archive)).hasSize(2);

      assertThat(archive.reextract(DEFAULT).notes()).isEmpty();
      assertThat(extractions(archive)).singleElement().asString().contains("entities default 1");
    }
  }

  @Test
  void whatWasReadAgainAltogetherIsAlike() throws IOException {
    Path news = Files.createDirectory(folder.resolve("news"));
    news(news.resolve("a.txt"), "It rained.");
    news(news.resolve("b.txt"), "It snowed in Oslo.");
    try (Archive archive = Archive.inMemory()) {
      archive.index(Sources.of(news), NONE);
      news(news.resolve("c.txt"), "Fog in Perth.");
      assertThat(archive.index(Sources.of(news.resolve("c.txt")), DEFAULT).notes()).hasSize(1);
      Files.delete(news.resolve("b.txt"));
      assertThat(archive.index(Sources.of(news), DEFAULT).notes()).hasSize(1);

      IndexReport whole = archive.index(Sources.of(news), DEFAULT.withPrune(true));
      assertThat(whole.deleted()).isEqualTo(1);
      assertThat(whole.notes()).isEmpty();
      assertThat(extractions(archive)).singleElement().asString().contains("entities default 1");
    }
  }

  private static void news(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-02-02T02:02:02Z")));
  }

  @Test
  void aRunThatWritesNothingTookNoPart() throws IOException {
    try (Archive archive = Archive.inMemory()) {
      archive.index(source(article("a", "2020-01-02", "It rained.")), DEFAULT);
      archive.index(source(article("a", "2020-01-02", "It rained.")), NONE);
      assertThat(extractions(archive)).singleElement().asString().contains("entities default 1");
    }
  }

  @Test
  void aRunThatIsCancelledLeavesTheOthersNamed() throws IOException {
    try (Archive archive = Archive.inMemory()) {
      archive.index(
          source(article("a", "2020-01-02", "Oslo."), article("b", "2020-01-02", "In Oslo.")),
          DEFAULT);
      int[] asked = {0};
      archive.reextract(NONE.withCancellation(() -> asked[0]++ > 0));
      assertThat(extractions(archive)).hasSize(2);
    }
  }

  @Tag("directory")
  @Test
  void countingGoesOnInTheNextRunAndKeepsOneFile() throws IOException {
    Path index = folder.resolve("index");
    try (Archive archive = Archive.open(index)) {
      archive.index(source(article("a", "2020-01-02", "It rained.")), DEFAULT);
      assertThat(files(index)).containsExactly("statistics.1");
    }
    try (Archive archive = Archive.open(index)) {
      archive.index(source(article("a", "2020-01-02", "It rained again.")), DEFAULT);
      assertThat(files(index)).containsExactly("statistics.1");
      archive.index(source(article("b", "2020-01-02", "It rained.")), DEFAULT);
      assertThat(archive.stats().counted()).isEqualTo(2);
      assertThat(files(index)).containsExactly("statistics.2");
      archive.reextract(DEFAULT);
      assertThat(extractions(archive)).singleElement().asString().endsWith("statistics 2");
    }
  }

  private static List<String> files(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("statistics"))
          .toList();
    }
  }
}
