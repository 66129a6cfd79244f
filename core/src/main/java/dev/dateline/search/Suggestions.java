package dev.dateline.search;

import dev.dateline.SearchRequest;
import dev.dateline.Suggestion;
import dev.dateline.Suggestion.Kind;
import dev.dateline.query.Query;
import dev.dateline.query.QueryPrinter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Queries close to one that found nothing, which do find something. */
final class Suggestions {
  private final Search search;
  private final List<Suggestion> found = new ArrayList<>();

  private Suggestions(Search search) {
    this.search = search;
  }

  static List<Suggestion> of(Search search) throws IOException {
    Suggestions suggestions = new Suggestions(search);
    if (search.isRunnable()) {
      suggestions.find(search.text(), search.request().filters());
    }
    return suggestions.found;
  }

  private void find(Query text, List<Query> filters) throws IOException {
    Spelling spelling = new Spelling(search.moment());
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
    SearchRequest.Builder request = search.request().toBuilder();
    request.text(QueryPrinter.print(query)).filters(filters);
    Search suggested = new Search(search.moment(), request.build(), System.nanoTime());
    if (suggested.text().equals(query)) {
      long count = suggested.count();
      if (count > 0) {
        String text = QueryPrinter.print(Search.all(query, filters));
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
