package dev.dateline.benchmarks.start;

import dev.dateline.benchmarks.Corpus;
import dev.dateline.benchmarks.corpus.CorpusSize;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How long does somebody wait for {@code dateline search}, from the start of the process to its
 * end, and how much of that is the JVM's?
 *
 * <pre>{@code
 * benchmarks/bin/cold-start
 * }</pre>
 *
 * <p>A phrase of one year is searched with snippets, in the generated archive of a size, all files
 * in the page cache. Beside the command as it is shipped run the same without its start-up cache,
 * the same program with the JVM's default flags, and an empty program with the shipped flags.
 */
@Command(
    name = "cold-start",
    description = "Measures 'dateline search' from the start of the process to its end.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class ColdStart implements Callable<Integer> {
  private static final List<String> QUERY = List.of("\"peace process\"", "date:2009");

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "the unpacked distribution (default: that of this checkout)")
  private Path home = Corpus.project().resolve("cli/target/dateline");

  @Option(names = "--size", description = "articles in the archive (default: ${DEFAULT-VALUE})")
  private String size = CorpusSize.K10.label();

  @Option(names = "-n", paramLabel = "RUNS", description = "runs of each (default: 15)")
  private int runs = 15;

  @Option(names = "--tsv", description = "each run on a line: program, number, milliseconds")
  private boolean tsv;

  private ColdStart() {}

  /**
   * Prints how long each takes.
   *
   * @param arguments options; {@code --help} names them
   */
  public static void main(String... arguments) {
    System.exit(
        new CommandLine(new ColdStart())
            .setExecutionExceptionHandler(ColdStart::fail)
            .execute(arguments));
  }

  private static int fail(Exception cause, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (!(cause instanceof IOException || cause instanceof IllegalArgumentException)) {
      throw cause;
    }
    command.getErr().println("cold-start: " + cause.getMessage());
    return CommandLine.ExitCode.USAGE;
  }

  @Override
  public Integer call() throws IOException {
    if (runs < 1) {
      throw new IllegalArgumentException("at least one run is needed: " + runs);
    }
    Path archive = Corpus.of(CorpusSize.labelled(size)).dateline();
    StartTable table = measure(Launcher.in(home), archive, runs);
    System.out.print(tsv ? table.lines() : table.text());
    return CommandLine.ExitCode.OK;
  }

  /** Runs each program so often, in turn. */
  static StartTable measure(Launcher launcher, Path archive, int runs) throws IOException {
    List<String> search =
        Stream.concat(Stream.of("search", "--index", archive.toString()), QUERY.stream()).toList();
    Path classes = Files.createTempDirectory("cold-start");
    try {
      List<Timing> timings = new Contest(programs(launcher, search, classes)).run(runs).timings();
      return new StartTable(timings.get(0), timings.get(1), timings.get(2), timings.get(3));
    } finally {
      Corpus.delete(classes);
    }
  }

  private static List<Program> programs(Launcher launcher, List<String> search, Path classes)
      throws IOException {
    Program shipped = launcher.program("as shipped", search, Map.of());
    JvmCommand jvm = launcher.jvm(shipped);
    copy(Nothing.class, classes);
    return List.of(
        shipped,
        launcher.program("without its cache", search, Map.of("DATELINE_CACHE", "none")),
        jvm.withDefaultFlags("default JVM flags", search),
        jvm.withMain("empty program, same flags", Nothing.class, classes));
  }

  /** Puts a class alone into a directory, as opening a large jar would take its time. */
  private static void copy(Class<?> type, Path directory) throws IOException {
    String file = type.getName().replace('.', '/') + ".class";
    Path copy = directory.resolve(file);
    Files.createDirectories(copy.getParent());
    try (InputStream bytes = type.getClassLoader().getResourceAsStream(file)) {
      Files.copy(bytes, copy);
    }
  }
}
