package dev.dateline.cli;

import static dev.dateline.cli.DelimitedRows.value;

import dev.dateline.Hit;
import dev.dateline.SearchResult;
import dev.dateline.article.Dateline;
import java.io.PrintWriter;

/** Hits as a table with a header. */
final class DelimitedHits implements HitWriter {
  private final DelimitedRows rows;

  private DelimitedHits(DelimitedRows rows) {
    this.rows = rows;
  }

  static DelimitedHits commas(PrintWriter out) {
    return new DelimitedHits(DelimitedRows.commas(out));
  }

  static DelimitedHits tabs(PrintWriter out) {
    return new DelimitedHits(DelimitedRows.tabs(out));
  }

  @Override
  public void start(SearchResult result) {
    rows.row(
        "rank",
        "id",
        "score",
        "published",
        "title",
        "dateline",
        "persons",
        "locations",
        "outlet",
        "origin");
  }

  @Override
  public void hit(long rank, Hit hit) {
    rows.row(
        Long.toString(rank),
        value(hit.id().value()),
        Float.toString(hit.score()),
        value(hit.published()),
        value(hit.title()),
        value(hit.dateline().map(Dateline::text)),
        value(String.join("; ", hit.persons())),
        value(String.join("; ", hit.locations())),
        value(hit.outlet()),
        value(hit.origin().toString()));
  }
}
