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
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Does once what users do often, so that a JVM told to record what it loads can start faster the
 * next time. Run by the launcher. Writes the version to standard output, as that is rehearsed too,
 * and a temporary index, which it deletes.
 */
public final class Rehearsal {
  /** So many that postings fill whole blocks, which are read by classes of their own. */
  private static final int ARTICLES = 300;

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
    Path index = Files.createTempDirectory("dateline-rehearsal");
    try {
      new Rehearsal(index).perform();
    } finally {
      delete(index);
    }
  }

  private void perform() {
    Main.run("--version");
    run("index", "-");
    run("search", "peace", "talks");
    run("search", "\"peace talks\"", "--offset", "10");
    run("search", "\"peace talks\" date:1985-11", "-n", "3");
    run("search", "talks", "-nuclear", "mentions:1985", "--until", "1985-11");
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
            new ByteArrayInputStream(articles().getBytes(StandardCharsets.UTF_8)),
            new Output(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            false,
            false,
            name -> null);
    Dateline.run(console, all.toArray(String[]::new));
  }

  private static String articles() {
    return IntStream.range(0, ARTICLES).mapToObj(Rehearsal::article).collect(Collectors.joining());
  }

  private static String article(int number) {
    return String.format(
        Locale.ROOT,
        """
        {"id":"%1$d","title":"Envoys meet in Geneva","date":"1985-%2$02d-19","outlet":"Rehearsal",\
        "body":"GENEVA, Nov. 19 - Ronald Reagan met Mikhail Gorbachev on Tuesday. They talked of peace. \
        The peace talks of the two leaders went into day %1$d in Switzerland."}
        """,
        number,
        1 + number % 12);
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
