package dev.dateline;

import dev.dateline.query.ParsedQuery;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What a search found.
 *
 * @param query the text, and how it was read together with the filters of the request
 * @param total how many articles match
 * @param took time from request to result
 * @param hits the page asked for
 * @param facets those asked for, in that order, each with its {@value SearchRequest#FACET_VALUES}
 *     most frequent values
 */
public record SearchResult(
    ParsedQuery query, Total total, Duration took, List<Hit> hits, List<Facet> facets) {

  /**
   * A number of articles.
   *
   * @param value the number
   * @param exact whether it is exact; otherwise a lower bound
   */
  public record Total(long value, boolean exact) {}

  /** Copies the list. */
  public SearchResult {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(total, "total");
    Objects.requireNonNull(took, "took");
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }
}
