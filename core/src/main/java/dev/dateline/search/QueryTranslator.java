package dev.dateline.search;

import dev.dateline.article.Field;
import dev.dateline.query.Query;
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

/**
 * From the query tree to a query on the fields of an index. Words of the running text score by
 * BM25F; names, keywords and dates only decide. Serves one translation.
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
  static Translation translate(Query query, boolean partialDates) {
    QueryTranslator translator = new QueryTranslator(partialDates);
    IndexQuery translated = translator.scored(query).orElseGet(IndexQuery.None::new);
    return new Translation(translated, translator.clauses, translator.readsManyTerms);
  }

  /** A query on its own or among alternatives: what only decides scores alike. */
  private Optional<IndexQuery> scored(Query query) {
    Optional<IndexQuery> translated = translate(query);
    return decides(query) ? translated.map(IndexQuery.Constant::new) : translated;
  }

  private Optional<IndexQuery> translate(Query query) {
    return switch (query) {
      case Everything all -> Optional.of(new IndexQuery.All());
      case Nothing nothing -> Optional.of(new IndexQuery.None());
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
      case Missing missing -> Optional.of(IndexQuery.not(DateQueries.present(missing.field())));
      case And and -> and(and);
      case Or or -> or(or);
      case Not not -> negated(not.part()).map(IndexQuery::not);
      case Prefer prefer -> prefer(prefer);
      case Boost boost ->
          scored(boost.part()).map(part -> new IndexQuery.Boost(part, boost.factor()));
    };
  }

  private IndexQuery date(DateRange range) {
    IndexQuery query = DateQueries.range(range, partialDates);
    if (negations == 0) {
      clauses.add(new Clause(range, range.field(), Set.of(), query));
    }
    return query;
  }

  private Optional<IndexQuery> leaf(
      Query leaf, Field field, Function<Target, Optional<IndexQuery>> make) {
    readsManyTerms |= !(leaf instanceof Word || leaf instanceof Phrase);
    List<IndexQuery> alternatives = new ArrayList<>();
    for (Target target : Target.of(field)) {
      Optional<IndexQuery> query = make.apply(target);
      query.ifPresent(alternatives::add);
      if (negations == 0 && query.isPresent()) {
        clauses.add(new Clause(leaf, target.field(), target.indexFields(), query.get()));
      }
    }
    return HeadlineAndText.anyOf(alternatives);
  }

  private Optional<IndexQuery> and(And and) {
    List<IndexQuery> must = new ArrayList<>();
    List<IndexQuery> filter = new ArrayList<>();
    List<IndexQuery> mustNot = new ArrayList<>();
    for (Query part : and.parts()) {
      if (part instanceof Not not) {
        negated(not.part()).ifPresent(mustNot::add);
      } else {
        translate(part).ifPresent(decides(part) ? filter::add : must::add);
      }
    }
    if (must.isEmpty() && filter.isEmpty()) {
      return mustNot.isEmpty() ? Optional.empty() : Optional.of(IndexQuery.not(mustNot));
    }
    return Optional.of(new IndexQuery.Bool(must, filter, List.of(), mustNot));
  }

  private Optional<IndexQuery> or(Or or) {
    return IndexQuery.anyOf(
        or.parts().stream().map(this::scored).flatMap(Optional::stream).toList());
  }

  private Optional<IndexQuery> prefer(Prefer prefer) {
    Optional<IndexQuery> required = scored(prefer.required());
    Optional<IndexQuery> preferred = scored(prefer.preferred());
    if (required.isEmpty() || preferred.isEmpty()) {
      return required.or(() -> preferred);
    }
    return Optional.of(
        new IndexQuery.Bool(
            List.of(required.get()), List.of(), List.of(preferred.get()), List.of()));
  }

  private Optional<IndexQuery> negated(Query part) {
    negations++;
    Optional<IndexQuery> translated = translate(part);
    negations--;
    return translated;
  }

  /** Tells whether a query decides without scoring. */
  static boolean decides(Query query) {
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
