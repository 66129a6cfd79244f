package dev.dateline.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A place an article is about, with the places that contain it.
 *
 * @param name canonical name: {@code Rawalpindi}
 * @param country ISO 3166-1 alpha-2 code in capitals, {@code PK}; empty for seas, continents and
 *     unknown places
 * @param within names of the containing places, innermost first: {@code [Punjab, Pakistan, South
 *     Asia, Asia]}
 * @param rule {@code given}, or the rule of the first mention that named the place
 */
public record Location(String name, Optional<String> country, List<String> within, String rule) {
  /** Copies the list. */
  public Location {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(country, "country");
    within = List.copyOf(within);
    Objects.requireNonNull(rule, "rule");
  }

  /**
   * Whether the source named the place, rather than the text alone.
   *
   * @return whether the rule is {@code given}
   */
  public boolean isGiven() {
    return rule.equals("given");
  }
}
