package dev.dateline;

import dev.dateline.article.DateSpan;
import dev.dateline.extract.ExtractionVersion;
import java.util.List;
import java.util.Map;
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
 * @param parts what these bytes hold
 * @param files how many different files articles came from
 * @param largest the files that most articles came from, {@value #LARGEST} at most
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
    long bytes,
    Map<Part, Long> parts,
    long files,
    List<SourceFile> largest) {
  /** How many files are listed at most. */
  public static final int LARGEST = 20;

  /** What the bytes of an index hold. */
  public enum Part {
    /** Headlines, texts and everything else of each article, packed. */
    ARTICLES,
    /** Words, names and keywords, and which articles have them. */
    WORDS,
    /** Where in an article words stand: phrases need it. */
    POSITIONS,
    /** Values to count, to sort by and to compare. */
    VALUES,
    /** Dates and ranges of dates. */
    DATES,
    /** Lengths, lists of fields and files, learnt statistics, records of what was read. */
    OTHER
  }

  /**
   * A file that articles came from.
   *
   * @param container its name
   * @param articles how many articles; deleted ones count until their place is reused
   */
  public record SourceFile(String container, long articles) {}

  /** Checks for null and copies. */
  public ArchiveStats {
    Objects.requireNonNull(published, "published");
    extractions = List.copyOf(extractions);
    parts = Map.copyOf(parts);
    largest = List.copyOf(largest);
  }
}
