package dev.dateline.search;

import dev.dateline.Facet;
import dev.dateline.article.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.search.Query;

/** Counts the values of a field. */
final class Facets {
  /** The least frequent first, and of those the last in alphabetical order. */
  private static final Comparator<Count> LEAST_FIRST =
      Comparator.comparingInt(Count::count).thenComparing(Count::number, Comparator.reverseOrder());

  private final int limit;
  private final PriorityQueue<Count> most = new PriorityQueue<>(LEAST_FIRST);
  private int different;

  private Facets(int limit) {
    this.limit = limit;
  }

  static Facet count(Moment moment, Query query, Field field, int limit) throws IOException {
    if (!field.hasFacet()) {
      throw new IllegalArgumentException("values of " + field.label() + " are not counted");
    }
    FacetValues values = moment.facetValues(field);
    Facets facets = new Facets(limit);
    moment.search(query, FacetCollector.manager(values)).forEach(facets::add);
    return new Facet(field, facets.most(values), facets.different);
  }

  private void add(int number, int count) {
    different++;
    if (most.size() < limit) {
      most.add(new Count(number, count));
    } else if (limit > 0 && count > most.element().count) {
      most.remove();
      most.add(new Count(number, count));
    }
  }

  private List<Facet.Value> most(FacetValues values) throws IOException {
    List<Facet.Value> list = new ArrayList<>();
    for (Count count : most.stream().sorted(LEAST_FIRST.reversed()).toList()) {
      list.add(new Facet.Value(values.value(count.number), count.count));
    }
    return list;
  }

  private record Count(int number, int count) {}
}
