package dev.dateline.search;

import dev.dateline.Explanation;
import dev.dateline.article.Field;
import dev.dateline.query.Query;
import dev.dateline.query.QueryPrinter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How the score of an article came about, part by part of the query as it was asked. For one
 * thread.
 */
final class Explanations {
  private static final String ADDED = ", added up";
  private static final String MULTIPLIED = ", multiplied";

  private final Moment moment;
  private final Query query;
  private final org.apache.lucene.search.Query ranked;

  /**
   * Explains scores.
   *
   * @param query what was asked
   * @param ranked what the scores come from: the query as Lucene runs it, perhaps with recency
   */
  Explanations(Moment moment, Query query, org.apache.lucene.search.Query ranked) {
    this.moment = moment;
    this.query = query;
    this.ranked = ranked;
  }

  Explanation of(int document) throws IOException {
    Explanation relevance = new OneDocument(document).scored(query);
    org.apache.lucene.search.Explanation whole = moment.explain(ranked, document);
    OptionalDouble recency = Recency.factor(whole);
    return recency.isEmpty()
        ? relevance
        : new Explanation(
            whole.getValue().floatValue(),
            "relevance and recency" + MULTIPLIED,
            List.of(
                relevance,
                detail(recency.getAsDouble(), "how recent it is: 2 for the newest article")));
  }

  private static Explanation detail(double value, String description) {
    return new Explanation((float) value, description, List.of());
  }

  /** The parts of one document's score. */
  private final class OneDocument {
    private final int document;

    OneDocument(int document) {
      this.document = document;
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
        if (explain(clause.query()).isMatch()) {
          fields.add(words(clause.query(), text + " in the " + name(clause.field())));
        }
      }
      return fields.size() == 1 ? fields.getFirst() : sum(leaf, text, fields);
    }

    private Explanation words(IndexQuery words, String what) throws IOException {
      org.apache.lucene.search.Explanation explained = explain(words);
      float value = explained.getValue().floatValue();
      List<Explanation> scores =
          WordScore.in(explained).stream()
              .map(word -> new Explanation(word.value(), what + MULTIPLIED, word.factors()))
              .toList();
      return switch (scores.size()) {
        case 0 -> detail(value, what);
        case 1 -> scores.getFirst();
        default -> new Explanation(value, what + ADDED, scores);
      };
    }

    private boolean isMet(Query part) throws IOException {
      return explain(translate(part).query()).isMatch();
    }

    private float value(Query part) throws IOException {
      return explain(translate(part).query()).getValue().floatValue();
    }

    private org.apache.lucene.search.Explanation explain(IndexQuery part) throws IOException {
      return moment.explain(LuceneQueries.of(part), document);
    }
  }

  private Translation translate(Query part) {
    return QueryTranslator.translate(part, moment.hasPartialDates());
  }

  private static String name(Field field) {
    return switch (field) {
      case TITLE -> "headline";
      case BODY -> "text";
      default -> field.label();
    };
  }
}
