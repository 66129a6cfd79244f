package dev.dateline.article;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The article's own date, and how it is known.
 *
 * @param span the day, or the month or year where no more is known
 * @param time the instant with its offset, where the evidence had one; {@code span} is its day as
 *     written, or in the zone that was configured
 * @param rule the evidence that decided, such as {@code given}, {@code file-name}, {@code dateline}
 * @param candidates all evidence that was read, in the order of its rank
 */
public record PublishedDate(
    DateSpan span, Optional<OffsetDateTime> time, String rule, List<Candidate> candidates) {

  /**
   * A piece of evidence for a date.
   *
   * @param rule what kind of evidence
   * @param text the evidence as written
   * @param span what it was read as; empty when it was refused
   */
  public record Candidate(String rule, String text, Optional<DateSpan> span) {
    /** Checks for nulls. */
    public Candidate {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(span, "span");
    }
  }

  /** Copies the list. */
  public PublishedDate {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(rule, "rule");
    candidates = List.copyOf(candidates);
  }
}
