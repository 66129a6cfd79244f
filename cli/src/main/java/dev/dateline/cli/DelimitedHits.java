package dev.dateline.cli;

import static dev.dateline.cli.DelimitedRows.value;

import dev.dateline.Hit;
import dev.dateline.SearchResult;
import dev.dateline.article.Dateline;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.stream.Stream;

/** Hits as a table with a header. */
final class DelimitedHits implements HitWriter {
  private final DelimitedRows rows;
  private Optional<String> query = Optional.empty();
  private boolean headed;

  private DelimitedHits(DelimitedRows rows) {
    this.rows = rows;
  }

  static DelimitedHits commas(PrintWriter out) {
    return new DelimitedHits(DelimitedRows.commas(out));
  }

  static DelimitedHits tabs(PrintWriter out) {
    return new DelimitedHits(DelimitedRows.tabs(out));
  }

  /** From now on rows begin with the id of the query they answer. */
  DelimitedHits answering(String queryId) {
    query = Optional.of(value(queryId));
    return this;
  }

  @Override
  public void start(SearchResult result) {
    if (!headed) {
      row(
          query.map(id -> "query"),
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
      headed = true;
    }
  }

  @Override
  public void hit(long rank, Hit hit) {
    row(
        query,
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

  private void row(Optional<String> first, String... rest) {
    rows.row(Stream.concat(first.stream(), Stream.of(rest)).toArray(String[]::new));
  }
}
