package dev.dateline.cli;

import dev.dateline.Archive;
import dev.dateline.OptimizeReport;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The verb {@code optimize}. */
@Command(
    name = "optimize",
    description = {
      "Merges all parts of the index into one, which is searched faster. Worth its time for a large"
          + " index that seldom changes."
    },
    sortOptions = false,
    synopsisHeading = "Usage: ",
    customSynopsis = "dateline optimize [OPTIONS]",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Until it is done the disk holds the index twice. Searches go on meanwhile; Ctrl-C leaves",
      "the index as it was.",
      "",
      "Exit code: 0 done; 2 being written, or no index; 130 interrupted.",
      "",
      "Examples:",
      "  dateline optimize -i news"
    })
final class OptimizeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private IndexLocation location;

  @Mixin
  @SuppressWarnings("unused")
  private CommonOptions common;

  OptimizeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Interruption interruption = Interruption.watch();
        Archive archive = location.open(console)) {
      interruption.readingEnds();
      OptimizeReport report = archive.optimize(interruption::happened);
      if (interruption.happened()) {
        console.complain("interrupted; the index is as it was");
        return ExitCode.INTERRUPTED;
      }
      console.out().println(sentence(report));
      return ExitCode.DONE;
    }
  }

  private static String sentence(OptimizeReport report) {
    return String.format(
        Locale.ROOT,
        "parts: %,d, before %,d; bytes: %,d, before %,d",
        report.parts(),
        report.partsBefore(),
        report.bytes(),
        report.bytesBefore());
  }
}
