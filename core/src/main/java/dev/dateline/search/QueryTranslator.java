package dev.dateline.search;

import dev.dateline.article.Field;
import dev.dateline.query.Query.And;
import dev.dateline.query.Query.Boost;
import dev.dateline.query.Query.DateRange;
import dev.dateline.query.Query.Everything;
import dev.dateline.query.Query.Fuzzy;
import dev.dateline.query.Query.Missing;
import dev.dateline.query.Query.Near;
import dev.dateline.query.Query.Not;
import dev.dateline.query.Query.Nothing;
import dev.dateline.query.Query.Or;
import dev.dateline.query.Query.Phrase;
import dev.dateline.query.Query.Prefer;
import dev.dateline.query.Query.Regex;
import dev.dateline.query.Query.Wildcard;
import dev.dateline.query.Query.Word;
import dev.dateline.query.Query.WordRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * From the query tree to a Lucene query. Words of the running text score by BM25F; names, keywords
 * and dates only decide. Serves one translation.
 *
 * <p>A part without any letter or digit, such as {@code !!!}, asks for nothing and is left out.
 */
final class QueryTranslator {
  private final boolean partialDates;
  private final List<Clause> clauses = new ArrayList<>();
  private int negations;
  private boolean readsManyTerms;

  private QueryTranslator(boolean partialDates) {
    this.partialDates = partialDates;
  }

  /**
   * Translates a query.
   *
   * @param query the tree
   * @param partialDates whether the index has articles of which only the month or year is known
   */
  static Translation translate(dev.dateline.query.Query query, boolean partialDates) {
    QueryTranslator translator = new QueryTranslator(partialDates);
    Query lucene = translator.scored(query).orElseGet(() -> MatchNoDocsQuery.INSTANCE);
    return new Translation(lucene, translator.clauses, translator.readsManyTerms);
  }

  /** A query on its own or among alternatives: what only decides scores alike. */
  private Optional<Query> scored(dev.dateline.query.Query query) {
    Optional<Query> translated = translate(query);
    return decides(query) ? translated.map(ConstantScoreQuery::new) : translated;
  }

  private Optional<Query> translate(dev.dateline.query.Query query) {
    return switch (query) {
      case Everything all -> Optional.of(MatchAllDocsQuery.INSTANCE);
      case Nothing nothing -> Optional.of(MatchNoDocsQuery.INSTANCE);
      case Word word -> leaf(word, word.field(), target -> target.word(word.text()));
      case Phrase phrase ->
          leaf(phrase, phrase.field(), target -> target.phrase(phrase.text(), phrase.slop()));
      case Wildcard wildcard ->
          leaf(wildcard, wildcard.field(), target -> target.wildcard(wildcard.pattern()));
      case Fuzzy fuzzy ->
          leaf(fuzzy, fuzzy.field(), target -> target.fuzzy(fuzzy.text(), fuzzy.edits()));
      case Regex regex -> leaf(regex, regex.field(), target -> target.regex(regex.expression()));
      case WordRange range -> leaf(range, range.field(), target -> target.range(range));
      case Near near -> leaf(near, Nearness.field(near), target -> Nearness.query(near, target));
      case DateRange range -> Optional.of(date(range));
      case Missing missing -> Optional.of(not(DateQueries.present(missing.field())));
      case And and -> and(and);
      case Or or -> or(or);
      case Not not -> negated(not.part()).map(QueryTranslator::not);
      case Prefer prefer -> prefer(prefer);
      case Boost boost -> scored(boost.part()).map(part -> new BoostQuery(part, boost.factor()));
    };
  }

  private Query date(DateRange range) {
    Query query = DateQueries.range(range, partialDates);
    if (negations == 0) {
      clauses.add(new Clause(range, range.field(), Set.of(), query));
    }
    return query;
  }

  private Optional<Query> leaf(
      dev.dateline.query.Query leaf, Field field, Function<Target, Optional<Query>> make) {
    readsManyTerms |= !(leaf instanceof Word || leaf instanceof Phrase);
    List<Query> alternatives = new ArrayList<>();
    for (Target target : Target.of(field)) {
      Optional<Query> query = make.apply(target);
      query.ifPresent(alternatives::add);
      if (negations == 0 && query.isPresent()) {
        clauses.add(new Clause(leaf, target.field(), target.indexFields(), query.get()));
      }
    }
    return HeadlineAndText.anyOf(alternatives);
  }

  private Optional<Query> and(And and) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    boolean empty = true;
    for (dev.dateline.query.Query part : and.parts()) {
      Optional<Query> translated = part instanceof Not not ? negated(not.part()) : translate(part);
      if (translated.isPresent()) {
        all.add(translated.get(), occur(part));
        positive |= !(part instanceof Not);
        empty = false;
      }
    }
    if (!positive) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return empty ? Optional.empty() : Optional.of(all.build());
  }

  private static Occur occur(dev.dateline.query.Query part) {
    if (part instanceof Not) {
      return Occur.MUST_NOT;
    }
    return decides(part) ? Occur.FILTER : Occur.MUST;
  }

  private Optional<Query> or(Or or) {
    return anyOf(or.parts().stream().map(this::scored).flatMap(Optional::stream).toList());
  }

  static Optional<Query> anyOf(List<Query> alternatives) {
    if (alternatives.size() < 2) {
      return alternatives.stream().findAny();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    alternatives.forEach(query -> any.add(query, Occur.SHOULD));
    return Optional.of(any.build());
  }

  private Optional<Query> prefer(Prefer prefer) {
    Optional<Query> required = scored(prefer.required());
    Optional<Query> preferred = scored(prefer.preferred());
    if (required.isEmpty() || preferred.isEmpty()) {
      return required.or(() -> preferred);
    }
    return Optional.of(
        new BooleanQuery.Builder()
            .add(required.get(), Occur.MUST)
            .add(preferred.get(), Occur.SHOULD)
            .build());
  }

  private Optional<Query> negated(dev.dateline.query.Query part) {
    negations++;
    Optional<Query> translated = translate(part);
    negations--;
    return translated;
  }

  private static Query not(Query query) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(query, Occur.MUST_NOT)
        .build();
  }

  /** Tells whether a query decides without scoring. */
  static boolean decides(dev.dateline.query.Query query) {
    return switch (query) {
      case Word word -> isName(word.field());
      case Phrase phrase -> isName(phrase.field());
      case Wildcard wildcard -> isName(wildcard.field());
      case Fuzzy fuzzy -> isName(fuzzy.field());
      case Regex regex -> isName(regex.field());
      case WordRange range -> isName(range.field());
      case Near near -> isName(Nearness.field(near));
      case Everything all -> true;
      case Nothing nothing -> true;
      case DateRange range -> true;
      case Missing missing -> true;
      case Not not -> true;
      case And and -> and.parts().stream().allMatch(QueryTranslator::decides);
      case Or or -> or.parts().stream().allMatch(QueryTranslator::decides);
      case Prefer prefer -> false;
      case Boost boost -> false;
    };
  }

  private static boolean isName(Field field) {
    return field.kind() != Field.Kind.TEXT;
  }
}
