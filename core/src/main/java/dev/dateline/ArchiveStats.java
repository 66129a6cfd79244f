package dev.dateline;

import dev.dateline.article.DateSpan;
import java.util.Objects;
import java.util.Optional;

/**
 * An archive in numbers.
 *
 * @param articles how many there are
 * @param undated how many of them have no published date
 * @param published first to last published day; empty when none is dated
 * @param persons how many different persons
 * @param locations how many different locations
 * @param outlets how many different outlets
 * @param bytes size of the index on disk
 */
public record ArchiveStats(
    long articles,
    long undated,
    Optional<DateSpan> published,
    long persons,
    long locations,
    long outlets,
    long bytes) {
  /** Checks for null. */
  public ArchiveStats {
    Objects.requireNonNull(published, "published");
  }
}
