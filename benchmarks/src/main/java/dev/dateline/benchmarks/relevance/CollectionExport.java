package dev.dateline.benchmarks.relevance;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.benchmarks.relevance.TestCollection.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a collection as the program reads it: {@code articles.jsonl} for {@code dateline index},
 * {@code queries.tsv} and {@code qrels.txt} for {@code dateline eval}.
 *
 * <pre>{@code
 * benchmarks/bin/benchmarks --export cranfield DATA/ir/cran target/cranfield
 * benchmarks/bin/benchmarks --export reuters DATA/reuters21578 target/reuters
 * }</pre>
 */
public final class CollectionExport {
  private final TestCollection collection;
  private final ObjectMapper json = new ObjectMapper();

  private CollectionExport(TestCollection collection) {
    this.collection = collection;
  }

  /**
   * Writes a collection.
   *
   * @param arguments {@code cranfield} or {@code reuters}, where it lies, where to write it
   * @throws IOException when it cannot be read or written
   */
  public static void main(String... arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("expected cranfield or reuters, and two directories");
    }
    new CollectionExport(read(arguments[0], Path.of(arguments[1]))).write(Path.of(arguments[2]));
  }

  private static TestCollection read(String name, Path directory) throws IOException {
    return switch (name) {
      case "cranfield" -> Cranfield.read(directory);
      case "reuters" -> ReutersTopics.read(directory);
      default -> throw new IllegalArgumentException("expected cranfield or reuters, not " + name);
    };
  }

  private void write(Path directory) throws IOException {
    Files.createDirectories(directory);
    write(directory.resolve("articles.jsonl"), this::articles);
    write(directory.resolve("queries.tsv"), this::queries);
    write(directory.resolve("qrels.txt"), this::judgments);
  }

  private interface Part {
    void write(PrintWriter out) throws IOException;
  }

  private static void write(Path file, Part part) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      part.write(out);
      if (out.checkError()) {
        throw new IOException("cannot write " + file);
      }
    }
  }

  private void articles(PrintWriter out) throws IOException {
    for (Document document : collection.documents()) {
      out.println(json.writeValueAsString(document));
    }
  }

  private void queries(PrintWriter out) {
    collection.topics().forEach((id, words) -> out.println(id + "\t" + words));
  }

  private void judgments(PrintWriter out) {
    for (String topic : collection.topics().keySet()) {
      Map<String, Integer> judged = collection.judgments().byTopic().getOrDefault(topic, Map.of());
      new TreeMap<>(judged).forEach((id, grade) -> out.println(topic + " 0 " + id + " " + grade));
    }
  }
}
