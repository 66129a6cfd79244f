package dev.dateline.cli;

import dev.dateline.IndexOptions;
import dev.dateline.IndexReport;
import dev.dateline.extract.ExtractionOptions;
import picocli.CommandLine.Option;

/** How a run over many articles goes on, and what is said of it. */
final class RunArguments {
  /** How the report is written to standard output. */
  enum ReportFormat {
    JSON;

    static final class Names extends Choice<ReportFormat> {
      Names() {
        super(values());
      }
    }
  }

  @Option(
      names = {"-j", "--threads"},
      paramLabel = "N",
      description = "Threads that extract and index; without it, one for each core.")
  private Integer threads;

  @Option(names = "--dry-run", description = "Only tell what would be done.")
  private boolean dryRun;

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
      description = "No progress, no summary, no list of what was skipped or failed.")
  private boolean quiet;

  IndexOptions options(ExtractionOptions extraction) {
    IndexOptions options = IndexOptions.standard().withExtraction(extraction).withDryRun(dryRun);
    if (threads == null) {
      return options;
    }
    if (threads < 1) {
      throw new UsageException("--threads expects 1 or more, not " + threads);
    }
    return options.withThreads(threads);
  }

  /** The same options, with progress where somebody looks on. */
  IndexOptions watched(IndexOptions options, ProgressLine progress, Console console) {
    return console.errIsTerminal() && !quiet ? options.withProgress(progress) : options;
  }

  void tell(IndexReport done, String summary, Console console) {
    if (report != null) {
      ReportJson.write(done, console.out());
    }
    if (!quiet) {
      ReportText.skips(done).forEach(console::say);
      ReportText.failures(done).forEach(console::say);
      done.notes().forEach(note -> console.say("note: " + note));
      console.say(dryRun ? "would be: " + summary : summary);
    }
  }

  int exitCode(IndexReport done) {
    return strict && done.failed() > 0 ? ExitCode.INCOMPLETE : ExitCode.DONE;
  }
}
