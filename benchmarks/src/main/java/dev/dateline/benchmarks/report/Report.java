package dev.dateline.benchmarks.report;

import dev.dateline.benchmarks.Corpus;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Sets Dateline beside the floor, from the result of a run: as tables, and as a page with plots.
 *
 * <pre>{@code
 * benchmarks/bin/benchmarks -rf json -rff jmh.json
 * benchmarks/bin/report jmh.json
 * benchmarks/bin/report jmh.json --keep
 * }</pre>
 */
public final class Report {
  private static final String KEEP = "--keep";

  private Report() {}

  /**
   * Prints tables on standard output and writes {@code report.html} beside the result; with {@code
   * --keep} also a folder in {@code benchmarks/results}.
   *
   * @param arguments the path of a result of JMH as JSON; then {@code --keep}, if it is to be kept
   */
  public static void main(String... arguments) {
    boolean keep = arguments.length == 2 && arguments[1].equals(KEEP);
    if (arguments.length != 1 && !keep) {
      fail("expected a result of JMH as JSON, then perhaps " + KEEP);
    }
    try {
      write(Path.of(arguments[0]).toAbsolutePath(), keep);
    } catch (FileSystemException e) {
      fail(e.getFile() + ": " + (e.getReason() == null ? "cannot be used" : e.getReason()));
    } catch (IOException e) {
      fail(arguments[0] + ": " + e.getMessage());
    }
  }

  private static void write(Path file, boolean keep) throws IOException {
    RunResult result = RunResult.read(file);
    System.out.print(TextReport.of(result));
    Path page = file.resolveSibling("report.html");
    Files.writeString(page, HtmlReport.of(result));
    System.err.println("page with plots: " + page);
    if (keep) {
      Path project = Corpus.project();
      KeptRun run = new KeptRun(file, Machine.here(), KeptRun.commitOf(project));
      System.err.println("kept: " + run.writeIn(project.resolve("benchmarks/results")));
    }
  }

  private static void fail(String problem) {
    System.err.println("report: " + problem);
    System.exit(2);
  }
}
