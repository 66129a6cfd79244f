package dev.dateline.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What {@code docs/query-language.md} says: its tables of examples and its articles. */
public final class QueryLanguageDocument {
  private static final Path FILE = Path.of("..", "docs", "query-language.md");
  private static final String FENCE = "```";

  /** The noon of which the document says that it is today. */
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2021-04-14T12:00:00Z"), ZoneOffset.UTC);

  /**
   * A row of a table.
   *
   * @param line its number in the document, from 1
   * @param query the query as typed
   * @param any whether any word suffices
   * @param syntax the language of the query
   * @param readAs how it is said to be read
   * @param finds the ids of the articles it is said to find, {@code none} or {@code all}
   * @param warning the offset and message of the warning it is said to give, with a colon between
   */
  public record Example(
      int line,
      String query,
      boolean any,
      Syntax syntax,
      String readAs,
      String finds,
      Optional<String> warning) {
    /**
     * How the document reads the query.
     *
     * @return lenient options, on the day of the document
     */
    public QueryOptions options() {
      return QueryOptions.standard().withClock(TODAY).withAny(any).withSyntax(syntax);
    }

    @Override
    public String toString() {
      return "line " + line + ": " + query;
    }
  }

  private QueryLanguageDocument() {}

  /**
   * The rows of all tables that begin with a query.
   *
   * @return the examples in the order of the document
   */
  public static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    List<String> header = List.of();
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      List<String> cells = cells(lines.get(i));
      if (header.isEmpty() || cells.isEmpty()) {
        header = cells;
      } else if (header.getFirst().startsWith("query") && !cells.getFirst().startsWith("---")) {
        examples.add(example(i + 1, header, cells));
      }
    }
    return examples;
  }

  private static Example example(int line, List<String> header, List<String> cells) {
    return new Example(
        line,
        code(cells.get(0)),
        header.getFirst().contains("--any"),
        header.getFirst().contains("--syntax lucene") ? Syntax.LUCENE : Syntax.DATELINE,
        code(cells.get(1)),
        cells.get(2),
        cells.size() > 3 ? Optional.of(cells.get(3)) : Optional.empty());
  }

  /**
   * The articles that the examples are executed on.
   *
   * @return one JSON object an article
   */
  public static List<String> articles() {
    List<String> lines = lines();
    int start = lines.indexOf(FENCE + "jsonl") + 1;
    int length = lines.subList(start, lines.size()).indexOf(FENCE);
    return lines.subList(start, start + length);
  }

  /**
   * The whole document, with a blank for every line break.
   *
   * @return its text
   */
  public static String text() {
    return String.join(" ", lines());
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(FILE);
    } catch (IOException e) {
      throw new AssertionError("the document is missing: " + FILE.toAbsolutePath(), e);
    }
  }

  private static List<String> cells(String line) {
    return line.startsWith("| ") || line.startsWith("|-")
        ? Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
            .map(String::strip)
            .toList()
        : List.of();
  }

  private static String code(String cell) {
    return cell.substring(1, cell.length() - 1);
  }
}
