package dev.dateline.search;

import dev.dateline.index.IndexFields;
import java.util.List;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.IndexSortSortedNumericDocValuesRangeQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** From a query on the fields of an index to one that Lucene runs. */
final class LuceneQueries {
  private LuceneQueries() {}

  /**
   * Makes Lucene's query.
   *
   * @throws UnsearchableException when a part of it is no pattern, or one that is too complex
   */
  static Query of(IndexQuery query) {
    try {
      return translated(query);
    } catch (TooComplexToDeterminizeException e) {
      String reason = "a word with * or ? in it is too complex; simplify it";
      throw new UnsearchableException(reason, e);
    }
  }

  private static Query translated(IndexQuery query) {
    return switch (query) {
      case IndexQuery.All all -> MatchAllDocsQuery.INSTANCE;
      case IndexQuery.None none -> MatchNoDocsQuery.INSTANCE;
      case IndexQuery.Term term -> new TermQuery(term(term.field(), term.term()));
      case IndexQuery.HeadlineOrText word -> combined(word);
      case IndexQuery.Phrase phrase ->
          new PhraseQuery(phrase.slop(), phrase.field(), phrase.terms().toArray(String[]::new));
      case IndexQuery.Wildcard wildcard ->
          new WildcardQuery(term(wildcard.field(), wildcard.pattern()));
      case IndexQuery.Fuzzy fuzzy ->
          new FuzzyQuery(
              term(fuzzy.field(), fuzzy.term()),
              fuzzy.edits(),
              0,
              IndexQuery.Fuzzy.MAX_EXPANSIONS,
              true);
      case IndexQuery.Regex regex -> regex(regex);
      case IndexQuery.TermRange range -> range(range);
      case IndexQuery.Published days -> published(days.first(), days.last());
      case IndexQuery.Overlap days -> overlap(days);
      case IndexQuery.Near near -> LuceneIntervals.of(near);
      case IndexQuery.Bool bool -> bool(bool);
      case IndexQuery.Constant constant -> new ConstantScoreQuery(translated(constant.query()));
      case IndexQuery.Boost boost -> new BoostQuery(translated(boost.query()), boost.factor());
    };
  }

  private static org.apache.lucene.index.Term term(String field, String text) {
    return new org.apache.lucene.index.Term(field, text);
  }

  private static Query combined(IndexQuery.HeadlineOrText word) {
    return new CombinedFieldQuery.Builder(new BytesRef(word.term()))
        .addField(word.headline(), word.headlineWeight())
        .addField(word.text())
        .build();
  }

  private static Query regex(IndexQuery.Regex regex) {
    String expression = regex.expression();
    try {
      return new RegexpQuery(term(regex.field(), expression));
    } catch (IllegalArgumentException e) {
      String reason = "/" + expression + "/ is no regular expression: " + e.getMessage();
      throw new UnsearchableException(reason, e);
    } catch (TooComplexToDeterminizeException e) {
      throw new UnsearchableException("/" + expression + "/ is too complex; simplify it", e);
    }
  }

  private static Query range(IndexQuery.TermRange range) {
    return new TermRangeQuery(
        range.field(),
        range.from().map(BytesRef::new).orElse(null),
        range.to().map(BytesRef::new).orElse(null),
        range.fromInclusive(),
        range.toInclusive());
  }

  private static Query published(long first, long last) {
    return new IndexSortSortedNumericDocValuesRangeQuery(
        IndexFields.DATE,
        first,
        last,
        new IndexOrDocValuesQuery(
            LongPoint.newRangeQuery(IndexFields.DATE, first, last),
            NumericDocValuesField.newSlowRangeQuery(IndexFields.DATE, first, last)));
  }

  private static Query overlap(IndexQuery.Overlap days) {
    return IntRange.newIntersectsQuery(
        days.field(), new int[] {days.first()}, new int[] {days.last()});
  }

  private static Query bool(IndexQuery.Bool bool) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    add(bool.must(), Occur.MUST, all);
    add(bool.filter(), Occur.FILTER, all);
    add(bool.should(), Occur.SHOULD, all);
    add(bool.mustNot(), Occur.MUST_NOT, all);
    return all.build();
  }

  private static void add(List<IndexQuery> parts, Occur occur, BooleanQuery.Builder to) {
    parts.forEach(part -> to.add(translated(part), occur));
  }

  /** Whether a translated query finds every article, and says so plainly. */
  static boolean findsAll(Query query) {
    return query instanceof ConstantScoreQuery scored
        && scored.getQuery() instanceof MatchAllDocsQuery;
  }
}
