package dev.dateline.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Sets Dateline beside the floor, from the result of a run: as tables, or as a page with plots.
 *
 * <pre>{@code
 * benchmarks/bin/benchmarks -rf json -rff jmh.json
 * benchmarks/bin/benchmarks --report jmh.json
 * benchmarks/bin/benchmarks --report jmh.json --html report.html
 * }</pre>
 */
public final class Report {
  private Report() {}

  /**
   * Prints tables on standard output, or writes a page.
   *
   * @param arguments the path of a result of JMH as JSON; then {@code --html} and the path of the
   *     page, if one is wanted
   * @throws IOException when the result cannot be read or the page not be written
   */
  public static void main(String... arguments) throws IOException {
    boolean page = arguments.length == 3 && arguments[1].equals("--html");
    if (arguments.length != 1 && !page) {
      throw new IllegalArgumentException(
          "a result of JMH as JSON is needed, then perhaps --html and a file to write");
    }
    RunResult result = RunResult.read(Path.of(arguments[0]));
    if (page) {
      Files.writeString(Path.of(arguments[2]), HtmlReport.of(result));
    } else {
      System.out.print(TextReport.of(result));
    }
  }
}
