package dev.dateline.search;

import dev.dateline.SearchRequest;
import dev.dateline.Suggestion;
import dev.dateline.Suggestion.Kind;
import dev.dateline.query.Query;
import dev.dateline.query.QueryParser;
import dev.dateline.query.QueryPrinter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Queries close to one that found nothing, which do find something. */
public final class Suggestions {
  private final SearchRequest request;
  private final Counting counting;
  private final List<Suggestion> found = new ArrayList<>();

  /** Counts what an engine finds. */
  public interface Counting {
    /**
     * Counts articles.
     *
     * @param request what
     * @return how many match
     * @throws IOException when the index cannot be read
     */
    long count(SearchRequest request) throws IOException;
  }

  private Suggestions(SearchRequest request, Counting counting) {
    this.request = request;
    this.counting = counting;
  }

  /**
   * Suggests other queries.
   *
   * @param plan what found nothing
   * @param lexicon the words of the index
   * @param counting tells whether a suggestion finds something
   * @return suggestions that do, the closest first
   * @throws IOException when the index cannot be read
   */
  public static List<Suggestion> of(SearchPlan plan, Lexicon lexicon, Counting counting)
      throws IOException {
    Suggestions suggestions = new Suggestions(plan.request(), counting);
    if (plan.isRunnable()) {
      suggestions.find(new Spelling(lexicon), plan.text(), plan.request().filters());
    }
    return suggestions.found;
  }

  private void find(Spelling spelling, Query text, List<Query> filters) throws IOException {
    Query spelt = spelling.corrected(text);
    List<Query> speltFilters = spelling.corrected(filters);
    if (!spelt.equals(text) || !speltFilters.equals(filters)) {
      add(Kind.SPELLING, spelt, speltFilters);
    }
    Query any = any(spelt);
    if (found.isEmpty() && !any.equals(spelt)) {
      add(Kind.ANY, any, speltFilters);
    }
  }

  /** Adds a query unless, with the options of this search, its text would be read otherwise. */
  private void add(Kind kind, Query query, List<Query> filters) throws IOException {
    String words = QueryPrinter.print(query);
    if (new QueryParser(request.options()).parse(words).query().equals(query)) {
      long count = counting.count(request.toBuilder().text(words).filters(filters).build());
      if (count > 0) {
        String text = QueryPrinter.print(SearchPlan.all(query, filters));
        found.add(new Suggestion(text, kind, count));
      }
    }
  }

  /** The same parts of which any suffices; what is excluded stays excluded. */
  private static Query any(Query query) {
    if (!(query instanceof Query.And and)) {
      return query;
    }
    List<Query> wanted = and.parts().stream().filter(part -> !(part instanceof Query.Not)).toList();
    if (wanted.size() < 2) {
      return query;
    }
    List<Query> parts = new ArrayList<>();
    parts.add(new Query.Or(wanted));
    and.parts().stream().filter(Query.Not.class::isInstance).forEach(parts::add);
    return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
  }
}
