package dev.dateline.benchmarks;

import dev.dateline.Archive;
import dev.dateline.IndexOptions;
import dev.dateline.IndexReport;
import dev.dateline.benchmarks.corpus.ArticleGenerator;
import dev.dateline.benchmarks.corpus.CorpusSize;
import dev.dateline.benchmarks.corpus.GeneratedArchive;
import dev.dateline.benchmarks.floor.FloorWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A generated archive, indexed by Dateline and as the floor. Made once and kept in {@code
 * benchmarks/target/corpora} until the code that decides what an index holds changes.
 *
 * @param dateline the directory of the archive
 * @param floor the directory of the floor's index
 */
public record Corpus(Path dateline, Path floor) {
  private static final Path HOME =
      CodeDigest.location(Corpus.class).resolveSibling("corpora").toAbsolutePath();

  /** The packages that decide what an index of the core holds. */
  private static final List<String> CORE =
      List.of("dev/dateline/article", "dev/dateline/extract", "dev/dateline/index");

  private static final List<String> BENCHMARKS =
      List.of("dev/dateline/benchmarks/corpus", "dev/dateline/benchmarks/floor");

  private static final String VERSION =
      CodeDigest.of(Archive.class, CORE) + CodeDigest.of(Corpus.class, BENCHMARKS);

  private static Corpus in(Path directory) {
    return new Corpus(directory.resolve("dateline"), directory.resolve("floor"));
  }

  /**
   * Opens the corpus of a size, or makes it.
   *
   * @param size how many articles
   * @return the corpus
   * @throws IOException when it cannot be written
   */
  public static Corpus of(CorpusSize size) throws IOException {
    Path directory = HOME.resolve(size.label() + "-" + VERSION);
    if (!Files.isDirectory(directory)) {
      Path part = Files.createDirectories(HOME).resolve(directory.getFileName() + ".part");
      delete(part);
      in(part).write(size);
      Files.move(part, directory);
    }
    return in(directory);
  }

  /** One thread each and one commit, so that both have about as many segments, and in every run. */
  private void write(CorpusSize size) throws IOException {
    try (Archive archive = Archive.open(dateline)) {
      IndexReport report =
          archive.index(
              GeneratedArchive.of(size),
              IndexOptions.standard().withThreads(1).withCommitInterval(Duration.ofDays(1)));
      if (report.indexed() != size.articles()) {
        throw new IOException("not every generated article was indexed: " + report);
      }
      copy(archive, size);
    }
  }

  private void copy(Archive archive, CorpusSize size) throws IOException {
    try (FloorWriter writer = new FloorWriter(floor)) {
      for (int number = 0; number < size.articles(); number++) {
        writer.add(archive.article(ArticleGenerator.id(number)).orElseThrow());
      }
    }
  }

  /** Reads the files of an index, which the system then keeps in memory where there is room. */
  static void load(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, OutputStream.nullOutputStream());
      }
    }
  }

  /**
   * Finds the checkout that this code was built in.
   *
   * @return its directory
   */
  public static Path project() {
    return CodeDigest.location(Corpus.class).resolve("../../..").normalize();
  }

  /** Makes an empty directory on the disk that corpora lie on. */
  static Path scratch() throws IOException {
    return Files.createTempDirectory(Files.createDirectories(HOME), "scratch");
  }

  /**
   * Removes a directory with everything in it, where it is there.
   *
   * @param directory what is removed
   * @throws IOException when that fails
   */
  public static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
