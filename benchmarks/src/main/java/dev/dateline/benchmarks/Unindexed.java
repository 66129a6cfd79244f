package dev.dateline.benchmarks;

import dev.dateline.Archive;
import dev.dateline.IndexOptions;
import dev.dateline.IndexReport;
import dev.dateline.article.Article;
import dev.dateline.article.RawArticle;
import dev.dateline.benchmarks.corpus.CorpusSize;
import dev.dateline.benchmarks.corpus.GeneratedArchive;
import dev.dateline.benchmarks.floor.FloorRun;
import dev.dateline.extract.Extraction;
import dev.dateline.extract.ExtractionOptions;
import dev.dateline.source.Reading;
import dev.dateline.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Articles in memory, and who indexes them into a directory that is empty each time. */
@State(Scope.Benchmark)
public class Unindexed {
  /** How many articles, as {@link CorpusSize} labels it. */
  @Param("10k")
  public String size;

  /** Who indexes them. */
  @Param({"DATELINE", "FLOOR"})
  public Engine engine;

  /** The extractors, or {@code none}: dates and names are those given. */
  @Param({"default", "none"})
  public String extractors;

  /** How many threads extract and index. */
  @Param({"1", "2"})
  public int threads;

  private final List<RawArticle> articles = new ArrayList<>();
  private List<Article> extracted = List.of();
  private long bytes;
  private Path directory;

  /** Makes the articles, and extracts them where that is no part of what is measured. */
  @Setup
  public void generate() {
    GeneratedArchive.of(CorpusSize.labelled(size))
        .read(reading -> articles.add(((Reading.Read) reading).article()));
    bytes = articles.stream().mapToLong(article -> bytes(article)).sum();
    if (engine == Engine.FLOOR) {
      extracted = articles.stream().map(Extraction.of(options())::apply).toList();
    }
  }

  private static long bytes(RawArticle article) {
    return (article.title() + article.body()).getBytes(StandardCharsets.UTF_8).length;
  }

  private ExtractionOptions options() {
    return ExtractionOptions.standard().withExtractors(extractors);
  }

  /**
   * Makes an empty directory.
   *
   * @throws IOException when it cannot be made
   */
  @Setup(Level.Invocation)
  public void makeDirectory() throws IOException {
    directory = Corpus.scratch();
  }

  /**
   * Deletes it.
   *
   * @throws IOException when that fails
   */
  @TearDown(Level.Invocation)
  public void deleteDirectory() throws IOException {
    Corpus.delete(directory);
  }

  int articles() {
    return articles.size();
  }

  long bytes() {
    return bytes;
  }

  /** Indexes the articles and commits. */
  Object index() throws IOException {
    return switch (engine) {
      case DATELINE -> archive();
      case FLOOR -> FloorRun.index(extracted, directory, threads);
      case FLOOR_TO_1000 -> throw new IllegalArgumentException("indexing has no ceiling");
    };
  }

  private IndexReport archive() throws IOException {
    Source source = sink -> articles.forEach(article -> sink.accept(new Reading.Read(article)));
    try (Archive archive = Archive.open(directory)) {
      return archive.index(
          source, IndexOptions.standard().withExtraction(options()).withThreads(threads));
    }
  }
}
