package dev.dateline.cli;

import dev.dateline.Hit;
import dev.dateline.SearchResult;

/** Writes what a search found, in one format. */
interface HitWriter {
  /** Writes what comes before the hits, of which the result may hold none yet. */
  default void start(SearchResult result) {}

  /**
   * Writes a hit.
   *
   * @param rank its place among all hits, counted from 1
   */
  void hit(long rank, Hit hit);

  /** Writes what comes after the hits. */
  default void end() {}
}
