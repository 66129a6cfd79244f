package dev.dateline.cli;

import dev.dateline.Facet;
import dev.dateline.Hit;
import dev.dateline.SearchResult;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One object with the query, the total and the hits. */
final class JsonHits implements HitWriter {
  private final Json json;
  private List<Facet> facets = List.of();

  JsonHits(Writer out) {
    this.json = Json.indented(out);
  }

  @Override
  public void start(SearchResult result) {
    facets = result.facets();
    json.beginObject();
    JsonParts.query(json, result.query());
    JsonParts.total(json, result.total());
    json.member("tookMicros", TimeUnit.NANOSECONDS.toMicros(result.took().toNanos()));
    json.name("hits").beginArray();
  }

  @Override
  public void hit(long rank, Hit hit) {
    JsonParts.hit(json, hit);
  }

  @Override
  public void end() {
    json.endArray();
    json.name("facets").beginObject();
    for (Facet facet : facets) {
      json.name(facet.field().label());
      JsonParts.values(json, facet.values());
    }
    json.endObject();
    json.endObject().close();
  }
}
