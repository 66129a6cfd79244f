package dev.dateline.index;

/** Ends the reading of articles from within. */
final class StopReading extends RuntimeException {
  private static final long serialVersionUID = 1;

  StopReading() {
    super(null, null, false, false);
  }
}
