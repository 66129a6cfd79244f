package dev.dateline;

import java.util.List;

/**
 * Whether an archive is sound.
 *
 * @param articles how many were read back and compared with what was indexed
 * @param problems what is wrong, one line each, the first {@value #LISTED}; empty when it is sound
 * @param more problems beyond those listed
 * @param articlesAreSound whether what is wrong is beside the articles, and can be mended as each
 *     problem says; otherwise a backup is needed, or all is to be indexed again
 */
public record CheckReport(
    long articles, List<String> problems, long more, boolean articlesAreSound) {
  /** How many problems are listed at most. */
  public static final int LISTED = 20;

  /** Copies the list. */
  public CheckReport {
    problems = List.copyOf(problems);
  }

  /**
   * Tells whether nothing is wrong.
   *
   * @return whether there is no problem
   */
  public boolean isSound() {
    return problems.isEmpty();
  }
}
