package dev.dateline;

import dev.dateline.article.Origin;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What became of every record of a source.
 *
 * @param indexed new articles
 * @param updated articles that replaced an earlier state
 * @param unchanged articles that were there already
 * @param deleted articles that were removed
 * @param skipped records that are no articles
 * @param failed records that should be articles and are not in the archive
 * @param bytes of title and body read, in UTF-8
 * @param position bytes of the source's files that were read or passed by, of its {@link
 *     dev.dateline.source.Source#size}; of a copy, its articles
 * @param elapsed wall time
 * @param stages where the time went
 * @param failures each failed record
 * @param skips each skipped record
 * @param notes what else the user should know of the archive, a line each
 */
public record IndexReport(
    long indexed,
    long updated,
    long unchanged,
    long deleted,
    long skipped,
    long failed,
    long bytes,
    long position,
    Duration elapsed,
    Stages stages,
    List<Problem> failures,
    List<Problem> skips,
    List<String> notes) {

  /**
   * A record that is not in the archive.
   *
   * @param origin where it lies
   * @param reason why, in one line
   */
  public record Problem(Origin origin, String reason) {
    /** Checks for nulls. */
    public Problem {
      Objects.requireNonNull(origin, "origin");
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * Time spent, in each stage by all its threads together: stages overlap, so that they add up to
   * more than the wall time.
   *
   * @param reading opening, unpacking and parsing, on one thread, without waiting for the others
   * @param extracting dates, persons and locations
   * @param indexing making documents and writing them
   * @param committing making what was written durable
   */
  public record Stages(
      Duration reading, Duration extracting, Duration indexing, Duration committing) {}

  /** Copies the lists. */
  public IndexReport {
    Objects.requireNonNull(elapsed, "elapsed");
    Objects.requireNonNull(stages, "stages");
    failures = List.copyOf(failures);
    skips = List.copyOf(skips);
    notes = List.copyOf(notes);
  }

  /**
   * Articles that were read: indexed, updated or unchanged.
   *
   * @return the number
   */
  public long articles() {
    return indexed + updated + unchanged;
  }
}
