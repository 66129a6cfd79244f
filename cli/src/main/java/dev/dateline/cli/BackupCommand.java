package dev.dateline.cli;

import dev.dateline.Archive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The verb {@code backup}. */
@Command(
    name = "backup",
    description = "Copies the index as it was last committed, also while it is being written.",
    sortOptions = false,
    synopsisHeading = "Usage: ",
    customSynopsis = "dateline backup [OPTIONS] TARGET",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Exit code: 0 done; 2 error.",
      "",
      "Examples:",
      "  dateline backup -i news news-2026-11-22"
    })
final class BackupCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "TARGET",
      description = "Directory that is empty or not there; an index afterwards.")
  private Path target;

  @Mixin private IndexLocation location;

  @Mixin
  @SuppressWarnings("unused")
  private CommonOptions common;

  BackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Archive archive = location.open(console)) {
      archive.backup(target);
    }
    console.say("copied to " + target);
    return ExitCode.DONE;
  }
}
