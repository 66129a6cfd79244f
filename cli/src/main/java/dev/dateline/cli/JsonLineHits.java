package dev.dateline.cli;

import dev.dateline.Hit;
import java.io.Writer;
import java.util.Optional;

/** One object for each hit, on a line of its own. */
final class JsonLineHits implements HitWriter {
  private final Writer out;
  private final Optional<String> query;

  /**
   * Lines of hits.
   *
   * @param query the id of the query they answer, where there are several
   */
  JsonLineHits(Writer out, Optional<String> query) {
    this.out = out;
    this.query = query;
  }

  @Override
  public void hit(long rank, Hit hit) {
    try (Json json = Json.compact(out)) {
      json.beginObject();
      query.ifPresent(id -> json.member("query", id));
      JsonParts.members(json, hit);
      json.endObject();
    }
  }
}
