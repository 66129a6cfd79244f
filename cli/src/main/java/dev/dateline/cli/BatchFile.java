package dev.dateline.cli;

import dev.dateline.SearchTimeoutException;
import dev.dateline.query.QuerySyntaxException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * A file of queries: lines of an id, a TAB and a query. Blank lines and lines that start with
 * {@code #} are skipped. What is wrong with a line is said on standard error and does not stop the
 * rest.
 */
final class BatchFile {
  private final String name;
  private final Console console;
  private final Map<String, Long> lineOfTopic = new HashMap<>();
  private long number;
  private long failed;
  private boolean found;

  /** What is done with a query. */
  interface Task {
    /** Tells whether the query found anything. */
    boolean run(BatchQuery query) throws IOException;
  }

  /**
   * What came of all queries.
   *
   * @param found whether any found something
   * @param failed lines that could not be run
   */
  record Outcome(boolean found, long failed) {
    int exitCode(boolean strict) {
      if (strict && failed > 0) {
        return ExitCode.INCOMPLETE;
      }
      return found ? ExitCode.DONE : ExitCode.NOTHING;
    }
  }

  /** A line that holds no query. */
  private static final class BadLine extends Exception {
    private static final long serialVersionUID = 1;

    BadLine(String message) {
      super(message);
    }
  }

  /**
   * A file.
   *
   * @param name its path, or {@code -} for standard input
   */
  BatchFile(String name, Console console) {
    this.name = name;
    this.console = console;
  }

  /** Runs the queries in their order, until nobody reads the output any more. */
  Outcome forEach(Task task) throws IOException {
    try (BufferedReader lines = TextInput.open(name, console)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && line.charAt(0) != '#' && !console.out().isClosed()) {
          run(line, task);
        }
      }
    }
    return new Outcome(found, failed);
  }

  private void run(String line, Task task) throws IOException {
    try {
      found |= task.run(query(line));
    } catch (BadLine e) {
      fail(e.getMessage());
    } catch (QuerySyntaxException e) {
      fail("cannot read the query: at " + e.offset() + ": " + e.expected());
    } catch (SearchTimeoutException e) {
      fail(e.getMessage());
    }
  }

  private BatchQuery query(String line) throws BadLine {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw new BadLine("expected an id, a TAB and a query");
    }
    String id = Printable.line(line.substring(0, tab));
    String text = line.substring(tab + 1).strip();
    if (id.isEmpty() || text.isEmpty()) {
      throw new BadLine(
          "there is no " + (id.isEmpty() ? "id before" : "query behind") + " the TAB");
    }
    BatchQuery query = new BatchQuery(place(), id, text);
    Long taken = lineOfTopic.putIfAbsent(query.topic(), number);
    if (taken != null) {
      throw new BadLine("the id " + id + " is that of line " + taken);
    }
    return query;
  }

  private void fail(String problem) {
    failed++;
    console.complain(place() + problem);
  }

  private String place() {
    return name + ":" + number + ": ";
  }
}
