package dev.dateline.search;

import dev.dateline.Explanation;
import dev.dateline.article.Field;
import dev.dateline.query.Query;
import dev.dateline.query.QueryPrinter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How the score of one article came about, part by part of the query as it was asked. */
final class Explanations {
  private static final String ADDED = ", added up";
  private static final String MULTIPLIED = ", multiplied";

  private final EngineScores scores;
  private final boolean partialDates;

  private Explanations(EngineScores scores, boolean partialDates) {
    this.scores = scores;
    this.partialDates = partialDates;
  }

  /**
   * Explains a score.
   *
   * @param query what was asked
   * @param partialDates whether the index has articles of which only the month or year is known
   */
  static Explanation of(Query query, boolean partialDates, EngineScores scores) throws IOException {
    return new Explanations(scores, partialDates).scored(query);
  }

  /** A score that was multiplied for being recent. */
  static Explanation withRecency(Explanation relevance, float score, double recency) {
    return new Explanation(
        score,
        "relevance and recency" + MULTIPLIED,
        List.of(relevance, detail(recency, "how recent it is: 2 for the newest article")));
  }

  private static Explanation detail(double value, String description) {
    return new Explanation((float) value, description, List.of());
  }

  /** A part on its own or among alternatives. */
  private Explanation scored(Query part) throws IOException {
    return QueryTranslator.decides(part)
        ? detail(value(part), QueryPrinter.print(part) + " counts 1 where it is met")
        : explain(part);
  }

  private Explanation explain(Query part) throws IOException {
    return switch (part) {
      case Query.And and -> sum(part, "all of this", all(and));
      case Query.Or or -> sum(part, "what is met of this", met(or.parts()));
      case Query.Prefer prefer ->
          sum(
              part,
              "what is needed and what is preferred",
              met(List.of(prefer.required(), prefer.preferred())));
      case Query.Boost boost ->
          new Explanation(
              value(part),
              QueryPrinter.print(part) + MULTIPLIED,
              List.of(detail(boost.factor(), "its boost"), scored(boost.part())));
      default -> leaf(part);
    };
  }

  private Explanation sum(Query part, String what, List<Explanation> details) throws IOException {
    return new Explanation(value(part), what + ADDED, details);
  }

  private List<Explanation> all(Query.And and) throws IOException {
    List<Explanation> all = new ArrayList<>();
    for (Query part : and.parts()) {
      if (QueryTranslator.decides(part)) {
        all.add(detail(0, QueryPrinter.print(part) + " decides, it does not score"));
      } else if (isMet(part)) {
        all.add(explain(part));
      }
    }
    return all;
  }

  private List<Explanation> met(List<Query> parts) throws IOException {
    List<Explanation> met = new ArrayList<>();
    for (Query part : parts) {
      if (isMet(part)) {
        met.add(scored(part));
      }
    }
    return met;
  }

  /** Headline and text score a word together, and all else each for itself. */
  private Explanation leaf(Query leaf) throws IOException {
    Translation translation = translate(leaf);
    String text = QueryPrinter.print(leaf);
    if (translation.query() instanceof IndexQuery.HeadlineOrText) {
      return words(translation.query(), text + " in " + HeadlineAndText.NAME);
    }
    List<Explanation> fields = new ArrayList<>();
    for (Clause clause : translation.clauses()) {
      if (scores.of(clause.query()).isPresent()) {
        fields.add(words(clause.query(), text + " in the " + name(clause.field())));
      }
    }
    return fields.size() == 1 ? fields.getFirst() : sum(leaf, text, fields);
  }

  private Explanation words(IndexQuery words, String what) throws IOException {
    float value = value(words);
    List<Explanation> found =
        WordScore.in(scores.of(words)).stream()
            .map(word -> new Explanation(word.value(), what + MULTIPLIED, word.factors()))
            .toList();
    return switch (found.size()) {
      case 0 -> detail(value, what);
      case 1 -> found.getFirst();
      default -> new Explanation(value, what + ADDED, found);
    };
  }

  private boolean isMet(Query part) throws IOException {
    return scores.of(translate(part).query()).isPresent();
  }

  private float value(Query part) throws IOException {
    return value(translate(part).query());
  }

  private float value(IndexQuery part) throws IOException {
    return (float) scores.of(part).map(EngineScores.Score::value).orElse(0.0).doubleValue();
  }

  private Translation translate(Query part) {
    return QueryTranslator.translate(part, partialDates);
  }

  private static String name(Field field) {
    return switch (field) {
      case TITLE -> "headline";
      case BODY -> "text";
      default -> field.label();
    };
  }
}
