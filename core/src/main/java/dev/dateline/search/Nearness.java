package dev.dateline.search;

import dev.dateline.article.Field;
import dev.dateline.query.Query;
import dev.dateline.query.Query.Boost;
import dev.dateline.query.Query.Fuzzy;
import dev.dateline.query.Query.Near;
import dev.dateline.query.Query.Or;
import dev.dateline.query.Query.Phrase;
import dev.dateline.query.Query.Regex;
import dev.dateline.query.Query.Wildcard;
import dev.dateline.query.Query.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Parts of a text near each other. */
final class Nearness {
  private Nearness() {}

  /**
   * The field that both parts are looked for in.
   *
   * @throws IllegalArgumentException when they name different fields, or a part is neither word,
   *     phrase, wildcard, fuzzy word, alternative nor pair
   */
  static Field field(Query part) {
    return switch (part) {
      case Word word -> word.field();
      case Phrase phrase -> phrase.field();
      case Wildcard wildcard -> wildcard.field();
      case Fuzzy fuzzy -> fuzzy.field();
      case Regex regex -> regex.field();
      case Boost boost -> field(boost.part());
      case Or or -> field(or.parts());
      case Near near -> field(List.of(near.left(), near.right()));
      default -> throw new IllegalArgumentException("cannot stand near another: " + part);
    };
  }

  private static Field field(List<Query> parts) {
    List<Field> fields = parts.stream().map(Nearness::field).distinct().toList();
    if (fields.size() > 1) {
      throw new IllegalArgumentException("parts near each other must be in one field: " + fields);
    }
    return fields.getFirst();
  }

  static Optional<IndexQuery> query(Near near, Target target) {
    return part(near, target).map(part -> new IndexQuery.Near(target.stemmedField(), part));
  }

  /** What to tell of the exception that Lucene throws where a wildcard stands for too much. */
  static Optional<String> tooManyExpansions(IllegalStateException fault) {
    return Optional.ofNullable(fault.getMessage())
        .filter(message -> message.contains("expanded to too many terms"))
        .map(
            message ->
                String.format(
                    Locale.ROOT,
                    "a word with * or ? near another stands for more than %,d words; make it longer",
                    IndexInterval.MAX_EXPANSIONS));
  }

  private static Optional<IndexInterval> part(Query part, Target target) {
    return switch (part) {
      case Word word -> sequence(target.stemmedField(), target.stems(word.text()));
      case Phrase phrase -> phrase(phrase, target);
      case Wildcard wildcard ->
          Optional.of(
              new IndexInterval.Wildcard(
                  target.exactField(), target.normalized(wildcard.pattern())));
      case Fuzzy fuzzy ->
          Optional.of(
              new IndexInterval.Fuzzy(
                  target.exactField(), target.normalized(fuzzy.text()), fuzzy.edits()));
      case Regex regex ->
          Optional.of(new IndexInterval.Regex(target.exactField(), regex.expression()));
      case Boost boost -> part(boost.part(), target);
      case Or or -> anyOf(or, target);
      case Near near -> pair(near, target);
      default -> throw new IllegalArgumentException("cannot stand near another: " + part);
    };
  }

  private static Optional<IndexInterval> sequence(String field, List<String> terms) {
    return terms.isEmpty()
        ? Optional.empty()
        : Optional.of(new IndexInterval.Sequence(field, terms));
  }

  private static Optional<IndexInterval> phrase(Phrase phrase, Target target) {
    List<String> words = target.words(phrase.text());
    return phrase.slop() == 0 || words.size() < 2
        ? sequence(target.exactField(), words)
        : Optional.of(new IndexInterval.AnyOrder(target.exactField(), words, phrase.slop()));
  }

  private static Optional<IndexInterval> anyOf(Or or, Target target) {
    List<IndexInterval> parts =
        or.parts().stream().map(part -> part(part, target)).flatMap(Optional::stream).toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(new IndexInterval.AnyOf(parts));
  }

  private static Optional<IndexInterval> pair(Near near, Target target) {
    Optional<IndexInterval> left = part(near.left(), target);
    Optional<IndexInterval> right = part(near.right(), target);
    if (left.isEmpty() || right.isEmpty()) {
      return left.or(() -> right);
    }
    return Optional.of(
        new IndexInterval.Pair(left.get(), right.get(), near.distance() - 1, near.ordered()));
  }
}
