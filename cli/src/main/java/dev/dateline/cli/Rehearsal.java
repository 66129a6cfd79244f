package dev.dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Does once what users do often, so that a JVM told to record what it loads can start faster the
 * next time. Run by the launcher. Writes the version to standard output, as that is rehearsed too,
 * and a temporary index, which it deletes.
 */
public final class Rehearsal {
  private static final String ARTICLES =
      """
      {"id":"1","title":"Envoys meet in Geneva","date":"1985-11-19","outlet":"Rehearsal",\
      "body":"GENEVA, Nov. 19 - Ronald Reagan met Mikhail Gorbachev on Tuesday. They talked of peace."}
      {"id":"2","title":"Talks go on","date":"1985-11-20",\
      "body":"GENEVA - The peace talks of the two leaders went into a second day in Switzerland."}
      """;

  private final Path index;

  private Rehearsal(Path index) {
    this.index = index;
  }

  /**
   * Runs the common verbs.
   *
   * @param arguments none
   * @throws IOException when there is no place for temporary files
   */
  public static void main(String[] arguments) throws IOException {
    Silence.install();
    Path index = Files.createTempDirectory("dateline-rehearsal");
    try {
      new Rehearsal(index).perform();
    } finally {
      delete(index);
    }
  }

  private void perform() {
    Dateline.run(Console.system(), "--version");
    run("index", "-");
    run("search", "peace", "talks");
    run("search", "\"peace talks\"");
    run("search", "\"peace talks\" AND person:gorbachev", "--since", "1985", "--color", "always");
    run("search", "leader* OR \"second day\"~2", "--sort", "newest", "--format", "json");
    run("search", "geneva", "--all", "--format", "jsonl", "--location", "switzerland");
    run("search", "--count", "date:1985-11");
    run("search", "zebra", "--strict", "--on", "1985-11-20");
    run("search", "(", "--strict");
    run("show", "1", "--query", "peace");
    run("facets", "--by", "person", "talks");
    run("timeline", "peace");
    run("stats");
  }

  private void run(String verb, String... arguments) {
    List<String> all =
        Stream.concat(Stream.of(verb, "--index", index.toString()), Stream.of(arguments)).toList();
    Console console =
        new Console(
            new ByteArrayInputStream(ARTICLES.getBytes(StandardCharsets.UTF_8)),
            new Output(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            false,
            false,
            name -> null);
    Dateline.run(console, all.toArray(String[]::new));
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
