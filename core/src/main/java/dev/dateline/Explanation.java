package dev.dateline;

import java.util.List;
import java.util.Objects;

/**
 * How the score of a hit came about: a number, and the numbers it was made of.
 *
 * @param value the number
 * @param description what it is, in words and the query language; whether its details are added up
 *     or multiplied
 * @param details what it was computed from; a part that only decides has the value 0
 */
public record Explanation(float value, String description, List<Explanation> details) {
  /** Copies the list. */
  public Explanation {
    Objects.requireNonNull(description, "description");
    details = List.copyOf(details);
  }
}
