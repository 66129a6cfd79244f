package dev.dateline.cli;

import dev.dateline.IndexReport;
import java.io.PrintWriter;
import java.util.function.Consumer;

/** A line on the terminal that says how far a run has come, once it has taken a second. */
final class ProgressLine implements Consumer<IndexReport>, AutoCloseable {
  private static final String BACK_AND_CLEAR = "\r\u001b[K";

  private final PrintWriter err;
  private final int width;
  private final long size;
  private boolean drawn;

  /**
   * A line.
   *
   * @param size bytes that there are to read; 0 when that is not known
   */
  ProgressLine(PrintWriter err, int width, long size) {
    this.err = err;
    this.width = width;
    this.size = size;
  }

  @Override
  public void accept(IndexReport soFar) {
    if (soFar.elapsed().toSeconds() >= 1) {
      err.print(BACK_AND_CLEAR + DisplayWidth.fit(ReportText.progress(soFar, size), width - 1));
      err.flush();
      drawn = true;
    }
  }

  /** Leaves the line empty. */
  @Override
  public void close() {
    if (drawn) {
      err.print(BACK_AND_CLEAR);
      err.flush();
    }
  }
}
