package dev.dateline.cli;

import dev.dateline.Archive;
import dev.dateline.IndexOptions;
import dev.dateline.IndexReport;
import dev.dateline.SourcePart;
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
      "  dateline index --prune --dry-run articles/",
      "  dateline index --set date=2021-04-06 --set outlet=AP story.txt",
      "  zcat dump.jsonl.gz | dateline index --map date=published_at -",
      "  dateline index --strict --report json reuters/*.sgm > report.json"
    })
final class IndexCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      hideParamSyntax = true,
      description = "Files, directories, archives; - reads JSON lines from standard input.")
  private List<String> paths;

  @Option(names = "--prune", description = "Forget articles whose files below the paths are gone.")
  private boolean prune;

  @Option(
      names = "--part",
      paramLabel = "K/N",
      converter = PartOption.class,
      description = {
        "Only the files that fall to part K of N, such as 2/3:",
        "so that N machines fill one cluster."
      })
  private SourcePart part = SourcePart.whole();

  @Mixin private IndexLocation location;

  @Mixin
  @SuppressWarnings("unused")
  private CommonOptions common;

  @ArgGroup(validate = false, heading = "%nReading:%n", order = 1)
  private SourceArguments source = new SourceArguments();

  @ArgGroup(validate = false, heading = "%nExtraction:%n", order = 2)
  private ExtractionArguments extraction = new ExtractionArguments();

  @ArgGroup(validate = false, heading = "%nRunning:%n", order = 3)
  private RunArguments run = new RunArguments();

  IndexCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    requireFiles();
    Source articles = source.open(paths, console.in());
    IndexOptions options = run.options(extraction.options()).withPrune(prune).withPart(part);
    try (Interruption interruption = Interruption.watch()) {
      IndexReport report =
          index(interruption.endOn(articles), options.withCancellation(interruption::happened));
      run.tell(report, ReportText.summary(report), console);
      if (interruption.happened()) {
        console.complain("interrupted; what was read is in the index, the same command goes on");
        return ExitCode.INTERRUPTED;
      }
      return run.exitCode(report);
    }
  }

  private void requireFiles() {
    if (part.of() > 1 && paths.contains(SourceArguments.STANDARD_INPUT)) {
      throw new UsageException("--part shares out files; standard input is none");
    }
  }

  private IndexReport index(Source articles, IndexOptions options) throws IOException {
    try (Archive archive = location.open(console);
        ProgressLine progress = progress(articles)) {
      return archive.index(articles, run.watched(options, progress, console));
    }
  }

  /** The size of a source takes a look at every file: only for those who look on. */
  private ProgressLine progress(Source articles) throws IOException {
    long size = console.errIsTerminal() ? articles.size().orElse(0) : 0;
    return new ProgressLine(console.err(), console.width(), size);
  }
}
