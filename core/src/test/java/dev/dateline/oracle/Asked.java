package dev.dateline.oracle;

import dev.dateline.Match;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A question twice: in the query language, and as a test of one article.
 *
 * @param text the query
 * @param isMet whether an article should be found
 * @param leaves the parts that hits must show, by the name that matches give them
 */
record Asked(String text, Predicate<NaiveArticle> isMet, Map<String, Leaf> leaves) {

  /**
   * A part that can be shown in an article.
   *
   * @param isMet whether an article has it
   * @param isInstance whether what a match says is an instance of it
   */
  record Leaf(Predicate<NaiveArticle> isMet, BiPredicate<NaiveArticle, Match> isInstance) {}

  static Asked all(List<Asked> parts, String between) {
    return new Asked(
        joined(parts, between),
        article -> parts.stream().allMatch(part -> part.isMet.test(article)),
        leaves(parts));
  }

  static Asked any(List<Asked> parts) {
    return new Asked(
        joined(parts, " OR "),
        article -> parts.stream().anyMatch(part -> part.isMet.test(article)),
        leaves(parts));
  }

  /** This, but not that. */
  Asked without(Asked other, String sign) {
    return new Asked(
        text + " " + sign + other.text,
        article -> isMet.test(article) && !other.isMet.test(article),
        leaves);
  }

  /** This, rather with that. */
  Asked rather(Asked other, String between) {
    return new Asked(text + between + other.text, isMet, leaves(List.of(this, other)));
  }

  Asked opposite() {
    return new Asked("NOT " + text, isMet.negate(), Map.of());
  }

  Asked written(UnaryOperator<String> change) {
    return new Asked(change.apply(text), isMet, leaves);
  }

  private static String joined(List<Asked> parts, String between) {
    return parts.stream().map(Asked::text).collect(Collectors.joining(between, "(", ")"));
  }

  private static Map<String, Leaf> leaves(List<Asked> parts) {
    Map<String, Leaf> leaves = new HashMap<>();
    parts.forEach(part -> leaves.putAll(part.leaves));
    return Map.copyOf(leaves);
  }
}
