package dev.dateline.search;

import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** What stands near each other, through Lucene's intervals. */
final class LuceneIntervals {
  private static final int FUZZY_PREFIX = 0;

  private final String field;

  private LuceneIntervals(String field) {
    this.field = field;
  }

  static Query of(IndexQuery.Near near) {
    return new IntervalQuery(near.field(), new LuceneIntervals(near.field()).of(near.part()));
  }

  private IntervalsSource of(IndexInterval part) {
    return switch (part) {
      case IndexInterval.Sequence words ->
          in(words.field(), Intervals.phrase(words.terms().toArray(String[]::new)));
      case IndexInterval.AnyOrder words -> in(words.field(), anyOrder(words));
      case IndexInterval.Wildcard wildcard ->
          in(
              wildcard.field(),
              Intervals.wildcard(new BytesRef(wildcard.pattern()), IndexInterval.MAX_EXPANSIONS));
      case IndexInterval.Fuzzy fuzzy -> in(fuzzy.field(), fuzzy(fuzzy));
      case IndexInterval.Regex regex ->
          in(
              regex.field(),
              Intervals.regexp(new BytesRef(regex.expression()), IndexInterval.MAX_EXPANSIONS));
      case IndexInterval.AnyOf any -> Intervals.or(any.parts().stream().map(this::of).toList());
      case IndexInterval.Pair pair -> pair(pair);
    };
  }

  private IntervalsSource in(String name, IntervalsSource source) {
    return name.equals(field) ? source : Intervals.fixField(name, source);
  }

  private static IntervalsSource anyOrder(IndexInterval.AnyOrder words) {
    IntervalsSource[] terms =
        words.terms().stream().map(Intervals::term).toArray(IntervalsSource[]::new);
    return Intervals.maxgaps(words.gaps(), Intervals.unordered(terms));
  }

  private static IntervalsSource fuzzy(IndexInterval.Fuzzy fuzzy) {
    return Intervals.fuzzyTerm(
        fuzzy.term(), fuzzy.edits(), FUZZY_PREFIX, true, IndexInterval.MAX_EXPANSIONS);
  }

  private IntervalsSource pair(IndexInterval.Pair pair) {
    return Intervals.maxgaps(pair.gaps(), both(pair, of(pair.left()), of(pair.right())));
  }

  private static IntervalsSource both(
      IndexInterval.Pair pair, IntervalsSource left, IntervalsSource right) {
    if (pair.ordered()) {
      return Intervals.ordered(left, right);
    }
    return areDifferentWords(pair.left(), pair.right())
        ? Intervals.unordered(left, right)
        : Intervals.unorderedNoOverlaps(left, right);
  }

  /**
   * Whether no place can be both. To look for each order by itself, as is done to keep parts from
   * overlapping, takes nearly twice as long.
   */
  private static boolean areDifferentWords(IndexInterval one, IndexInterval other) {
    return one instanceof IndexInterval.Sequence left
        && other instanceof IndexInterval.Sequence right
        && left.field().equals(right.field())
        && left.terms().size() == 1
        && right.terms().size() == 1
        && !left.equals(right);
  }
}
