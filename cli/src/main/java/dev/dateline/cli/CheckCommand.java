package dev.dateline.cli;

import dev.dateline.Archive;
import dev.dateline.CheckReport;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The verb {@code check}. */
@Command(
    name = "check",
    description = "Reads everything in the index and tells whether it is sound.",
    sortOptions = false,
    synopsisHeading = "Usage: ",
    customSynopsis = "dateline check [OPTIONS]",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Exit code: 0 sound; 2 damaged, being written, or no index.",
      "",
      "Examples:",
      "  dateline check -i news"
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private IndexLocation location;

  @Mixin
  @SuppressWarnings("unused")
  private CommonOptions common;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Archive archive = location.open(console)) {
      CheckReport report = archive.check();
      return report.isSound() ? praise(report) : complain(report);
    }
  }

  private int praise(CheckReport report) {
    console.out().println(String.format(Locale.ROOT, "sound: %,d articles", report.articles()));
    return ExitCode.DONE;
  }

  private int complain(CheckReport report) {
    report.problems().forEach(problem -> console.out().println(Printable.line(problem)));
    if (report.more() > 0) {
      console.out().println(String.format(Locale.ROOT, "and %,d more", report.more()));
    }
    console.complain(
        (report.articlesAreSound()
                ? "all articles are sound; the rest can be mended as said: "
                : "the index is damaged; go back to a backup, or delete it and index again: ")
            + location.shown(console));
    return ExitCode.FAULT;
  }
}
