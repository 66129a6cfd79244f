package dev.dateline.cli;

import dev.dateline.Facet;
import java.io.PrintWriter;
import java.io.Writer;

/** Counts of values for other programs. */
final class FacetTables {
  private FacetTables() {}

  /** One object, with names as in the JSON of a search. */
  static void json(FacetCounts counts, Writer out) {
    try (Json json = Json.indented(out)) {
      json.beginObject();
      JsonParts.query(json, counts.found().query());
      JsonParts.total(json, counts.found().total());
      json.name("facets").beginObject();
      for (Facet facet : counts.facets()) {
        json.name(facet.field().label());
        JsonParts.values(json, counts.shown(facet));
      }
      json.endObject();
      json.name("different").beginObject();
      counts.facets().forEach(facet -> json.member(facet.field().label(), facet.different()));
      json.endObject().endObject();
    }
  }

  /** One table for all fields. */
  static void csv(FacetCounts counts, PrintWriter out) {
    DelimitedRows rows = DelimitedRows.commas(out);
    rows.row("field", "value", "count", "share");
    for (Facet facet : counts.facets()) {
      for (Facet.Value value : counts.shown(facet)) {
        rows.row(
            facet.field().label(),
            DelimitedRows.value(value.value()),
            Long.toString(value.count()),
            Float.toString((float) counts.share(value)));
      }
    }
  }
}
