package dev.dateline;

import dev.dateline.article.DateSpan;
import dev.dateline.extract.ExtractionVersion;
import java.util.List;
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
 * @param extractions how articles were extracted, oldest first; several where not all alike
 * @param counted how many articles were counted for the next reextraction to learn from
 * @param bytes size of the index on disk
 */
public record ArchiveStats(
    long articles,
    long undated,
    Optional<DateSpan> published,
    long persons,
    long locations,
    long outlets,
    List<ExtractionVersion> extractions,
    long counted,
    long bytes) {
  /** Checks for null and copies the list. */
  public ArchiveStats {
    Objects.requireNonNull(published, "published");
    extractions = List.copyOf(extractions);
  }
}
