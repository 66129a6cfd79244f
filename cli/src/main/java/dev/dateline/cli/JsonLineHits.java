package dev.dateline.cli;

import dev.dateline.Hit;
import java.io.Writer;

/** One object for each hit, on a line of its own. */
final class JsonLineHits implements HitWriter {
  private final Writer out;

  JsonLineHits(Writer out) {
    this.out = out;
  }

  @Override
  public void hit(long rank, Hit hit) {
    try (Json json = Json.compact(out)) {
      JsonParts.hit(json, hit);
    }
  }
}
