package dev.dateline.search;

import dev.dateline.article.Field;
import dev.dateline.query.Query.Boost;
import dev.dateline.query.Query.Fuzzy;
import dev.dateline.query.Query.Near;
import dev.dateline.query.Query.Or;
import dev.dateline.query.Query.Phrase;
import dev.dateline.query.Query.Regex;
import dev.dateline.query.Query.Wildcard;
import dev.dateline.query.Query.Word;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** Parts of a text near each other, through Lucene's intervals. */
final class Nearness {
  /** Different words that a wildcard or fuzzy word may stand for within a pair. */
  private static final int MAX_EXPANSIONS = 1024;

  private static final int FUZZY_PREFIX = 0;

  private Nearness() {}

  /**
   * The field that both parts are looked for in.
   *
   * @throws IllegalArgumentException when they name different fields, or a part is neither word,
   *     phrase, wildcard, fuzzy word, alternative nor pair
   */
  static Field field(dev.dateline.query.Query part) {
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

  private static Field field(List<dev.dateline.query.Query> parts) {
    List<Field> fields = parts.stream().map(Nearness::field).distinct().toList();
    if (fields.size() > 1) {
      throw new IllegalArgumentException("parts near each other must be in one field: " + fields);
    }
    return fields.getFirst();
  }

  static Optional<Query> query(Near near, Target target) {
    return source(near, target).map(source -> new IntervalQuery(target.stemmedField(), source));
  }

  /** What to tell of the exception that Lucene throws where a wildcard stands for too much. */
  static Optional<String> tooManyExpansions(IllegalStateException fault) {
    return Optional.ofNullable(fault.getMessage())
        .filter(message -> message.contains("expanded to too many terms"))
        .map(
            message ->
                "a word with * or ? near another stands for more than %,d words; make it longer"
                    .formatted(MAX_EXPANSIONS));
  }

  private static Optional<IntervalsSource> source(dev.dateline.query.Query part, Target target) {
    return switch (part) {
      case Word word -> sequence(target.stems(word.text()));
      case Phrase phrase -> phrase(phrase, target);
      case Wildcard wildcard ->
          Optional.of(
              exact(
                  target,
                  Intervals.wildcard(target.normalized(wildcard.pattern()), MAX_EXPANSIONS)));
      case Fuzzy fuzzy -> Optional.of(exact(target, fuzzy(fuzzy, target)));
      case Regex regex -> Optional.of(exact(target, regex(regex)));
      case Boost boost -> source(boost.part(), target);
      case Or or -> alternatives(or, target);
      case Near near -> near(near, target);
      default -> throw new IllegalArgumentException("cannot stand near another: " + part);
    };
  }

  private static Optional<IntervalsSource> sequence(List<String> terms) {
    return terms.isEmpty()
        ? Optional.empty()
        : Optional.of(Intervals.phrase(terms.toArray(String[]::new)));
  }

  private static Optional<IntervalsSource> phrase(Phrase phrase, Target target) {
    List<String> words = target.words(phrase.text());
    if (phrase.slop() == 0 || words.size() < 2) {
      return sequence(words).map(source -> exact(target, source));
    }
    IntervalsSource[] terms = words.stream().map(Intervals::term).toArray(IntervalsSource[]::new);
    return Optional.of(exact(target, Intervals.maxgaps(phrase.slop(), Intervals.unordered(terms))));
  }

  private static IntervalsSource fuzzy(Fuzzy fuzzy, Target target) {
    String word = target.normalized(fuzzy.text()).utf8ToString();
    return Intervals.fuzzyTerm(word, fuzzy.edits(), FUZZY_PREFIX, true, MAX_EXPANSIONS);
  }

  private static IntervalsSource regex(Regex regex) {
    return Intervals.regexp(new BytesRef(regex.expression()), MAX_EXPANSIONS);
  }

  private static Optional<IntervalsSource> alternatives(Or or, Target target) {
    List<IntervalsSource> sources =
        or.parts().stream().map(part -> source(part, target)).flatMap(Optional::stream).toList();
    return sources.isEmpty() ? Optional.empty() : Optional.of(Intervals.or(sources));
  }

  private static Optional<IntervalsSource> near(Near near, Target target) {
    Optional<IntervalsSource> left = source(near.left(), target);
    Optional<IntervalsSource> right = source(near.right(), target);
    if (left.isEmpty() || right.isEmpty()) {
      return left.or(() -> right);
    }
    IntervalsSource pair =
        near.ordered()
            ? Intervals.ordered(left.get(), right.get())
            : Intervals.unorderedNoOverlaps(left.get(), right.get());
    return Optional.of(Intervals.maxgaps(near.distance() - 1, pair));
  }

  private static IntervalsSource exact(Target target, IntervalsSource source) {
    return target.exactField().equals(target.stemmedField())
        ? source
        : Intervals.fixField(target.exactField(), source);
  }
}
