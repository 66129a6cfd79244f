package dev.dateline.extract;

import dev.dateline.article.Location;
import java.util.List;
import java.util.Optional;

/**
 * One place of a gazetteer.
 *
 * @param name its usual English name
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2 code, or empty
 * @param within all containing places, innermost first
 * @param rank how well known it is: 0 best
 */
record Place(String name, Kind kind, String country, List<String> within, int rank) {
  static final int LEAST_KNOWN = 4;

  /** What a place is. */
  enum Kind {
    CONTINENT,
    REGION,
    COUNTRY,
    HISTORIC,
    STATE,
    CITY,
    SEA,
    RIVER,
    MOUNTAIN,
    ISLAND
  }

  Place {
    within = List.copyOf(within);
  }

  Location location(String rule) {
    return new Location(
        name, country.isEmpty() ? Optional.empty() : Optional.of(country), within, rule);
  }

  /** Whether teams are named by it. */
  boolean mayNameTeam() {
    boolean part = (kind == Kind.STATE && rank > 1) || kind == Kind.REGION;
    return kind == Kind.CITY || (part && !country.isEmpty());
  }

  boolean isWithin(Place other) {
    return within.contains(other.name)
        || (other.kind == Kind.COUNTRY && country.equals(other.country));
  }
}
