package dev.dateline.cli;

import dev.dateline.Archive;
import dev.dateline.IndexOptions;
import dev.dateline.IndexReport;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code reextract}. */
@Command(
    name = "reextract",
    description = {
      "Reads dates, persons and places out of all articles of the index anew. The files they came"
          + " from are not needed. What was given stays; what differs is changed."
    },
    sortOptions = false,
    synopsisHeading = "Usage: ",
    customSynopsis = "dateline reextract [OPTIONS]",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "All articles are read by the options given here, not by those of earlier runs;",
      "values of an earlier --set stay.",
      "",
      "Exit code: 0 done; 2 error; 3 an article failed and --strict was given.",
      "",
      "Examples:",
      "  dateline reextract",
      "  dateline reextract --aliases people.txt --kill-list no-names.txt",
      "  dateline reextract -i news --date-order DMY --tz Europe/London"
    })
final class ReextractCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private IndexLocation location;

  @Mixin
  @SuppressWarnings("unused")
  private CommonOptions common;

  @ArgGroup(validate = false, heading = "%nExtraction:%n", order = 1)
  private ExtractionArguments extraction = new ExtractionArguments();

  @Option(
      names = "--no-statistics",
      description = "Without what the archive tells of its own words and dates.")
  private boolean noStatistics;

  @ArgGroup(validate = false, heading = "%nRunning:%n", order = 2)
  private RunArguments run = new RunArguments();

  ReextractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Interruption interruption = Interruption.watch()) {
      interruption.readingEnds();
      IndexOptions options = run.options(extraction.options()).withStatistics(!noStatistics);
      IndexReport report = reextract(options.withCancellation(interruption::happened));
      run.tell(report, ReportText.changes(report), console);
      if (interruption.happened()) {
        console.complain("interrupted; what was changed is kept, the same command goes on");
        return ExitCode.INTERRUPTED;
      }
      return run.exitCode(report);
    }
  }

  private IndexReport reextract(IndexOptions options) throws IOException {
    try (Archive archive = location.open(console);
        ProgressLine progress = new ProgressLine(console.err(), console.width(), 0)) {
      return archive.reextract(run.watched(options, progress, console));
    }
  }
}
