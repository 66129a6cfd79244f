package dev.dateline.cli;

import picocli.CommandLine.Option;

/** Options that every verb takes; {@link Failures} and picocli look them up by name. */
@SuppressWarnings("unused")
final class CommonOptions {
  @Option(names = "--verbose", description = "Show where in the program an error arose.")
  private boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;
}
