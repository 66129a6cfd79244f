package dev.dateline;

import static dev.dateline.TestArticles.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.RawArticle;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoProcessesTest {
  private static final int RUNS = 6;
  private static final int ARTICLES = 400;

  /** The other process: indexes in several runs, each of which ends in a commit. */
  public static final class Indexer {
    private Indexer() {}

    /** Indexes into the directory that is the first argument. */
    public static void main(String[] arguments) throws IOException {
      try (Archive archive = Archive.open(Path.of(arguments[0]))) {
        for (int run = 0; run < RUNS; run++) {
          archive.index(TestArticles.source(articles(run)));
        }
      }
    }

    private static RawArticle[] articles(int run) {
      return IntStream.range(0, ARTICLES)
          .mapToObj(i -> article(run + "-" + i, "2021-04-07", "The run is " + run + "."))
          .toArray(RawArticle[]::new);
    }
  }

  @Test
  void aSearcherSeesWholeCommitsOnlyWhileAnotherProcessIndexes(@TempDir Path directory)
      throws Exception {
    try (Archive archive = Archive.open(directory)) {
      archive.index(TestArticles.source());
      Process indexer = start(directory);
      Set<Long> seen = new TreeSet<>();
      do {
        archive.refresh();
        seen.add(archive.count(SearchRequest.of("run")));
      } while (indexer.isAlive());
      assertThat(indexer.exitValue()).isZero();
      archive.refresh();
      assertThat(archive.count(SearchRequest.of("run"))).isEqualTo(RUNS * ARTICLES);
      assertThat(seen).allSatisfy(count -> assertThat(count % ARTICLES).isZero());
      assertThat(seen).hasSizeGreaterThan(2);
    }
  }

  private static Process start(Path directory) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            Indexer.class.getName(),
            directory.toString())
        .redirectErrorStream(true)
        .redirectOutput(new File(directory.toFile(), "indexer.log"))
        .start();
  }
}
