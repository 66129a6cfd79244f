package dev.dateline.query;

import dev.dateline.article.Field;
import dev.dateline.query.Query.Fuzzy;
import dev.dateline.query.Query.Near;
import dev.dateline.query.Query.Or;
import dev.dateline.query.Query.Phrase;
import dev.dateline.query.Query.Regex;
import dev.dateline.query.Query.Wildcard;
import dev.dateline.query.Query.Word;
import java.util.List;
import java.util.Optional;

/**
 * What can stand beside {@code w/5}: words, phrases, wildcards, fuzzy words and regular expressions
 * of one text field, alternatives of these, and such a pair again.
 */
final class Proximity {
  private Proximity() {}

  /** Whether two parts can be near each other. */
  static boolean joins(Query left, Query right) {
    Optional<Field> field = field(left);
    return field.isPresent() && field.equals(field(right));
  }

  /** The one text field of a part, or empty when it cannot be near anything. */
  private static Optional<Field> field(Query part) {
    return switch (part) {
      case Word word -> text(word.field());
      case Phrase phrase -> text(phrase.field());
      case Wildcard wildcard -> text(wildcard.field());
      case Fuzzy fuzzy -> text(fuzzy.field());
      case Regex regex -> text(regex.field());
      case Near near -> field(near.left());
      case Or or -> common(or.parts());
      default -> Optional.empty();
    };
  }

  private static Optional<Field> text(Field field) {
    return field.kind() == Field.Kind.TEXT ? Optional.of(field) : Optional.empty();
  }

  private static Optional<Field> common(List<Query> parts) {
    Optional<Field> first = field(parts.getFirst());
    return parts.stream().map(Proximity::field).allMatch(first::equals) ? first : Optional.empty();
  }
}
