package dev.dateline.benchmarks;

import dev.dateline.Archive;
import dev.dateline.article.Article;
import dev.dateline.benchmarks.corpus.ArticleGenerator;
import dev.dateline.benchmarks.corpus.CorpusSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * Tells how large the indexes of generated articles are, and what takes the room: Dateline's, the
 * floor's, and a plain one, which stores the same titles and texts and has the text analysed once,
 * with positions.
 */
public final class IndexSize {
  private static final String ROW = "%-5s %-10s %8s %8s %8s %8s %8s %8s %8s %8s%n";

  /** What the files of a Lucene index are for, as their extensions tell. */
  private enum Part {
    TEXTS("fdt fdx fdm"),
    WORDS("tim tip tmd doc psm"),
    POSITIONS("pos pay"),
    COLUMNS("dvd dvm dvs"),
    POINTS("kdd kdi kdm"),
    OTHER("");

    private final String extensions;

    Part(String extensions) {
      this.extensions = extensions;
    }

    static Part of(Path file) {
      String name = file.getFileName().toString();
      String extension = name.substring(name.lastIndexOf('.') + 1);
      return Stream.of(values())
          .filter(part -> List.of(part.extensions.split(" ")).contains(extension))
          .findAny()
          .orElse(OTHER);
    }
  }

  private IndexSize() {}

  /**
   * Prints a table in megabytes of 1,000,000 bytes.
   *
   * @param sizes of archives, such as {@code 100k}, which is meant unless said
   * @throws IOException when an index cannot be made or read
   */
  public static void main(String... sizes) throws IOException {
    System.out.printf(
        ROW,
        "size",
        "index",
        "all",
        "x plain",
        "texts",
        "words",
        "position",
        "columns",
        "points",
        "other");
    for (String size : sizes.length == 0 ? new String[] {CorpusSize.K100.label()} : sizes) {
      print(CorpusSize.labelled(size));
    }
  }

  private static void print(CorpusSize size) throws IOException {
    Corpus corpus = Corpus.of(size);
    Path scratch = Corpus.scratch();
    try {
      writePlain(corpus, size, scratch);
      Map<Part, Long> plain = bytes(scratch);
      print(size, "dateline", bytes(corpus.dateline()), plain);
      print(size, "floor", bytes(corpus.floor()), plain);
      print(size, "plain", plain, plain);
    } finally {
      Corpus.delete(scratch);
    }
  }

  private static void writePlain(Corpus corpus, CorpusSize size, Path to) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer());
    try (Archive archive = Archive.open(corpus.dateline());
        FSDirectory directory = FSDirectory.open(to);
        IndexWriter writer = new IndexWriter(directory, config.setUseCompoundFile(false))) {
      config.getMergePolicy().setNoCFSRatio(0);
      for (int number = 0; number < size.articles(); number++) {
        writer.addDocument(plain(archive.article(ArticleGenerator.id(number)).orElseThrow()));
      }
    }
  }

  private static Document plain(Article article) {
    Document document = new Document();
    document.add(new StringField("id", article.id().value(), Store.YES));
    document.add(new StoredField("title", article.title()));
    document.add(new TextField("body", article.body(), Store.YES));
    return document;
  }

  private static Map<Part, Long> bytes(Path directory) throws IOException {
    Map<Part, Long> bytes = new EnumMap<>(Part.class);
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.merge(Part.of(file), Files.size(file), Long::sum);
      }
    }
    return bytes;
  }

  private static void print(
      CorpusSize size, String index, Map<Part, Long> bytes, Map<Part, Long> plain) {
    List<String> cells = new ArrayList<>(List.of(size.label(), index));
    cells.add(HeldMemory.megabytes(sum(bytes)));
    cells.add(String.format(Locale.ROOT, "%.2f", (double) sum(bytes) / sum(plain)));
    for (Part part : Part.values()) {
      cells.add(HeldMemory.megabytes(bytes.getOrDefault(part, 0L)));
    }
    System.out.printf(ROW, cells.toArray());
  }

  private static long sum(Map<Part, Long> bytes) {
    return bytes.values().stream().mapToLong(Long::longValue).sum();
  }
}
