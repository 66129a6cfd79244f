package dev.dateline.benchmarks.floor;

import dev.dateline.article.DateSpan;
import dev.dateline.benchmarks.question.Question;
import dev.dateline.benchmarks.question.Question.AnyWord;
import dev.dateline.benchmarks.question.Question.Days;
import dev.dateline.benchmarks.question.Question.Name;
import dev.dateline.benchmarks.question.Question.Near;
import dev.dateline.benchmarks.question.Question.Part;
import dev.dateline.benchmarks.question.Question.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.IndexSortSortedNumericDocValuesRangeQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A question as Lucene is asked it by hand, made once and asked often.
 *
 * @param query the parts: words and phrases score, the others filter
 * @param order which hits come first
 * @param snippets passages of each hit, at most
 * @param asWritten whether snippets mark words as written rather than in all their inflections
 */
public record FloorQuery(Query query, Question.Order order, int snippets, boolean asWritten) {
  private static final long SECONDS_A_DAY = 86_400;
  private static final float HEADLINE_WEIGHT = 3;

  /**
   * Makes the Lucene query of a question.
   *
   * @param question the question
   * @return the query
   */
  public static FloorQuery of(Question question) {
    return new FloorQuery(
        all(question.parts()),
        question.order(),
        question.snippets(),
        question.parts().stream().anyMatch(Phrase.class::isInstance));
  }

  private static Query all(List<Part> parts) {
    if (parts.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    if (parts.size() == 1) {
      return scores(parts.getFirst())
          ? query(parts.getFirst())
          : new ConstantScoreQuery(query(parts.getFirst()));
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    parts.forEach(part -> all.add(query(part), scores(part) ? Occur.MUST : Occur.FILTER));
    return all.build();
  }

  private static boolean scores(Part part) {
    return part instanceof AnyWord || part instanceof Phrase || part instanceof Near;
  }

  private static Query query(Part part) {
    return switch (part) {
      case AnyWord any -> anyWord(any.alternatives());
      case Phrase phrase ->
          anyOf(
              terms(FloorFields.TITLE_EXACT, phrase.words(), phrase.moves()),
              terms(FloorFields.BODY_EXACT, phrase.words(), phrase.moves()));
      case Near near -> anyOf(near(FloorFields.TITLE, near), near(FloorFields.BODY, near));
      case Name name -> terms(name.field().label(), name.name(), 0);
      case Days days -> days(days);
    };
  }

  private static Query anyWord(List<String> words) {
    return words.size() == 1
        ? word(words.getFirst())
        : anyOf(words.stream().map(FloorQuery::word).toArray(Query[]::new));
  }

  private static Query word(String word) {
    return new CombinedFieldQuery.Builder(analyzed(FloorFields.STEMMED, word).getFirst())
        .addField(FloorFields.TITLE, HEADLINE_WEIGHT)
        .addField(FloorFields.BODY)
        .build();
  }

  private static Query anyOf(Query... queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Query query : queries) {
      any.add(query, Occur.SHOULD);
    }
    return any.build();
  }

  private static Query terms(String field, String text, int slop) {
    List<String> terms = analyzed(FloorFields.EXACT, text);
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.getFirst()))
        : new PhraseQuery(slop, field, terms.toArray(String[]::new));
  }

  private static Query near(String field, Near near) {
    IntervalsSource both = Intervals.unordered(interval(near.one()), interval(near.other()));
    return new IntervalQuery(field, Intervals.maxgaps(near.distance() - 1, both));
  }

  private static IntervalsSource interval(String word) {
    return Intervals.term(analyzed(FloorFields.STEMMED, word).getFirst());
  }

  private static List<String> analyzed(Analyzer analyzer, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  private static Query days(Days days) {
    return switch (days.field()) {
      case DATE -> published(days.span());
      case MENTIONS -> mentioned(days.span());
      default -> throw new IllegalArgumentException("not a date field: " + days.field().label());
    };
  }

  private static Query published(DateSpan span) {
    long first = seconds(span.start());
    long last = seconds(span.end().plusDays(1)) - 1;
    return new IndexSortSortedNumericDocValuesRangeQuery(
        FloorFields.DATE,
        first,
        last,
        new IndexOrDocValuesQuery(
            LongPoint.newRangeQuery(FloorFields.DATE, first, last),
            NumericDocValuesField.newSlowRangeQuery(FloorFields.DATE, first, last)));
  }

  private static long seconds(LocalDate day) {
    return day.toEpochDay() * SECONDS_A_DAY;
  }

  private static Query mentioned(DateSpan span) {
    return IntRange.newIntersectsQuery(
        FloorFields.MENTIONS,
        new int[] {Math.toIntExact(span.start().toEpochDay())},
        new int[] {Math.toIntExact(span.end().toEpochDay())});
  }
}
