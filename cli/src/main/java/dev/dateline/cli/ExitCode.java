package dev.dateline.cli;

/** What a command tells the shell. */
final class ExitCode {
  /** Found or done. */
  static final int DONE = 0;

  /** Nothing found. */
  static final int NOTHING = 1;

  /** Usage, query or index error. */
  static final int FAULT = 2;

  /** A record failed and {@code --strict} was given. */
  static final int INCOMPLETE = 3;

  /** Stopped by Ctrl-C: 128 and the number of the signal, as shells have it. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
