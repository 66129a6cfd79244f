package dev.dateline.article;

import java.util.Objects;

/**
 * Somebody an article is about.
 *
 * @param name canonical name, given name first: {@code Sergei Lavrov}
 * @param rule {@code given}, or the rule of the first mention that named the person
 */
public record Person(String name, String rule) {
  /** Checks for nulls. */
  public Person {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(rule, "rule");
  }

  /**
   * Whether the source named the person, rather than the text alone.
   *
   * @return whether the rule is {@code given}
   */
  public boolean isGiven() {
    return rule.equals("given");
  }
}
