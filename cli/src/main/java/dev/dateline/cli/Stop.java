package dev.dateline.cli;

/** Ends a stream of articles or hits from within; no error, so without a stack trace. */
final class Stop extends RuntimeException {
  private static final long serialVersionUID = 1;

  Stop() {
    super(null, null, false, false);
  }
}
