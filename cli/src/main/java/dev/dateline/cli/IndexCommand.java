package dev.dateline.cli;

import dev.dateline.Archive;
import dev.dateline.IndexOptions;
import dev.dateline.IndexReport;
import dev.dateline.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code index}. */
@Command(
    name = "index",
    description = "Adds articles to the index, or updates them; makes the index if need be.",
    sortOptions = false,
    synopsisHeading = "Usage: ",
    customSynopsis = "dateline index [OPTIONS] PATH...",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Exit code: 0 done; 2 error; 3 a record failed and --strict was given.",
      "",
      "Examples:",
      "  dateline index articles/ archive-2021.zip",
      "  dateline index --set date=2021-04-06 --set outlet=AP story.txt",
      "  zcat dump.jsonl.gz | dateline index --map date=published_at -",
      "  dateline index --strict --report json reuters/*.sgm > report.json"
    })
final class IndexCommand implements Callable<Integer> {
  /** How the report is written to standard output. */
  enum ReportFormat {
    JSON;

    static final class Names extends Choice<ReportFormat> {
      Names() {
        super(values());
      }
    }
  }

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      hideParamSyntax = true,
      description = "Files, directories, archives; - reads JSON lines from standard input.")
  private List<String> paths;

  @Mixin private IndexLocation location;

  @Mixin
  @SuppressWarnings("unused")
  private CommonOptions common;

  @ArgGroup(validate = false, heading = "%nReading:%n", order = 1)
  private SourceArguments source = new SourceArguments();

  @ArgGroup(validate = false, heading = "%nExtraction:%n", order = 2)
  private ExtractionArguments extraction = new ExtractionArguments();

  @ArgGroup(validate = false, heading = "%nRunning:%n", order = 3)
  private Running running = new Running();

  /** Options of the run as such. */
  static final class Running {
    @Option(
        names = {"-j", "--threads"},
        paramLabel = "N",
        description = "Threads that extract and index; without it, one for each core.")
    private Integer threads;

    @Option(names = "--strict", description = "Exit with 3 when any record failed.")
    private boolean strict;

    @Option(
        names = "--report",
        paramLabel = "FORMAT",
        converter = ReportFormat.Names.class,
        completionCandidates = ReportFormat.Names.class,
        description = "Write the report to standard output: json.")
    private ReportFormat report;

    @Option(
        names = {"-q", "--quiet"},
        description = "No progress, no summary, no list of failures.")
    private boolean quiet;
  }

  IndexCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Source articles = source.open(paths, console.in());
    IndexOptions options = options();
    try (Interruption interruption = Interruption.watch()) {
      IndexReport report = index(interruption.endOn(articles), options);
      tell(report);
      if (interruption.happened()) {
        console.complain("interrupted; what was read is in the index, the same command goes on");
        return ExitCode.INTERRUPTED;
      }
      return running.strict && report.failed() > 0 ? ExitCode.INCOMPLETE : ExitCode.DONE;
    }
  }

  private IndexOptions options() {
    IndexOptions options = IndexOptions.standard().withExtraction(extraction.options());
    if (running.threads == null) {
      return options;
    }
    if (running.threads < 1) {
      throw new UsageException("--threads expects 1 or more, not " + running.threads);
    }
    return options.withThreads(running.threads);
  }

  private IndexReport index(Source articles, IndexOptions options) throws IOException {
    try (Archive archive = location.open(console);
        ProgressLine progress = new ProgressLine(console.err(), console.width())) {
      boolean watched = console.errIsTerminal() && !running.quiet;
      return archive.index(articles, watched ? options.withProgress(progress) : options);
    }
  }

  private void tell(IndexReport report) {
    if (running.report != null) {
      ReportJson.write(report, console.out());
    }
    if (!running.quiet) {
      ReportText.failures(report).forEach(console::say);
      console.say(ReportText.summary(report));
    }
  }
}
