package dev.dateline.benchmarks.floor;

import java.util.List;

/**
 * What the floor found.
 *
 * @param total how many articles match
 * @param exact whether that is all of them; otherwise there are more
 * @param hits the first of them
 */
public record FloorResult(long total, boolean exact, List<FloorHit> hits) {
  /**
   * An article that matched: the same texts that Dateline's hit has.
   *
   * @param id the article's id
   * @param score relevance; not a number when ordered by date
   * @param title the headline
   * @param published seconds since 1970
   * @param dateline the opening place
   * @param persons names
   * @param locations names
   * @param outlet who published it
   * @param origin where it lay
   * @param snippets passages with what matched in bold
   */
  public record FloorHit(
      String id,
      float score,
      String title,
      long published,
      String dateline,
      List<String> persons,
      List<String> locations,
      String outlet,
      String origin,
      List<String> snippets) {
    /** Copies the lists. */
    public FloorHit {
      persons = List.copyOf(persons);
      locations = List.copyOf(locations);
      snippets = List.copyOf(snippets);
    }
  }

  /** Copies the list. */
  public FloorResult {
    hits = List.copyOf(hits);
  }
}
