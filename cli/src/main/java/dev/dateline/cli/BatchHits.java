package dev.dateline.cli;

import dev.dateline.Hit;
import dev.dateline.SearchResult;
import java.util.Optional;

/** Writes the hits of several queries, one after the other, each with the id of its query. */
final class BatchHits {
  private final SearchFormat format;
  private final Console console;
  private final Style style;
  private boolean first = true;

  BatchHits(SearchFormat format, Console console, Style style) {
    this.format = format;
    this.console = console;
    this.style = style;
    if (format == SearchFormat.JSON) {
      throw new UsageException("--format json holds one query; with --queries take jsonl");
    }
  }

  /** The writer of the next query's hits. */
  HitWriter writer(BatchQuery query) {
    boolean isFirst = first;
    first = false;
    Output out = console.out();
    return switch (format) {
      case TEXT -> new Headed(query, isFirst);
      case JSONL -> new JsonLineHits(out, Optional.of(query.id()));
      case CSV -> DelimitedHits.commas(out).of(query.id(), isFirst);
      case TSV -> DelimitedHits.tabs(out).of(query.id(), isFirst);
      case TREC -> new TrecHits(out, query.topic());
      case IDS -> (rank, hit) -> out.println(query.id() + "\t" + hit.id());
      case JSON -> throw new IllegalStateException("refused at the start");
    };
  }

  /** Hits for people, under the query they answer. */
  private final class Headed implements HitWriter {
    private final HitWriter hits = SearchFormat.TEXT.writer(console, style);
    private final BatchQuery query;
    private final boolean isFirst;

    Headed(BatchQuery query, boolean isFirst) {
      this.query = query;
      this.isFirst = isFirst;
    }

    @Override
    public void start(SearchResult result) {
      String heading = query.id() + ": " + Printable.line(query.text());
      console.out().println((isFirst ? "" : "\n") + style.title(heading) + "\n");
      hits.start(result);
    }

    @Override
    public void hit(long rank, Hit hit) {
      hits.hit(rank, hit);
    }

    @Override
    public void end() {
      hits.end();
    }
  }
}
