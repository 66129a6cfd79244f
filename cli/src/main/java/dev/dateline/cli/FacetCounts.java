package dev.dateline.cli;

import dev.dateline.Facet;
import dev.dateline.SearchResult;
import java.util.List;

/**
 * Values of fields, counted over the articles found.
 *
 * @param found what the query came to, without hits
 * @param facets one for each field
 * @param limit how many values of each are shown
 */
record FacetCounts(SearchResult found, List<Facet> facets, int limit) {
  FacetCounts {
    facets = List.copyOf(facets);
  }

  List<Facet.Value> shown(Facet facet) {
    return facet.values().subList(0, Math.min(limit, facet.values().size()));
  }

  /** The part of the articles found that have a value. */
  double share(Facet.Value value) {
    return Figures.share(value.count(), found.total().value());
  }

  /** How many values there are, and what part of all counts is shown. */
  String extent(Facet facet) {
    List<Facet.Value> shown = shown(facet);
    if (facet.different() < 2) {
      return Figures.number(facet.different(), "value");
    }
    String different = Figures.number(facet.different()) + " different values";
    if (shown.size() == facet.different()) {
      return different;
    }
    String these = shown.size() == 1 ? "the first makes " : "the " + shown.size() + " shown make ";
    return different
        + "; "
        + these
        + Figures.percent(sum(shown), sum(facet.values()))
        + " of all counted";
  }

  private static long sum(List<Facet.Value> values) {
    return values.stream().mapToLong(Facet.Value::count).sum();
  }
}
