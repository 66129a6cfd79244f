package dev.dateline.cli;

import dev.dateline.Hit;
import dev.dateline.SearchResult;
import java.util.Optional;

/** Writes the hits of several queries, one after the other, each with the id of its query. */
final class BatchHits {
  private final SearchFormat format;
  private final Console console;
  private final Style style;
  private final DelimitedHits commas;
  private final DelimitedHits tabs;
  private boolean started;

  BatchHits(SearchFormat format, Console console, Style style) {
    this.format = format;
    this.console = console;
    this.style = style;
    this.commas = DelimitedHits.commas(console.out());
    this.tabs = DelimitedHits.tabs(console.out());
    if (format == SearchFormat.JSON) {
      throw new UsageException("--format json holds one query; with --queries take jsonl");
    }
  }

  /** The writer of a query's hits, to be used before that of the next. */
  HitWriter writer(BatchQuery query) {
    Output out = console.out();
    return switch (format) {
      case TEXT -> new Headed(query);
      case JSONL -> new JsonLineHits(out, Optional.of(query.id()));
      case CSV -> commas.answering(query.id());
      case TSV -> tabs.answering(query.id());
      case TREC -> new TrecHits(out, query.topic());
      case IDS -> (rank, hit) -> out.println(query.id() + "\t" + hit.id());
      case JSON -> throw new IllegalStateException("refused at the start");
    };
  }

  /** Hits for people, under the query they answer. */
  private final class Headed implements HitWriter {
    private final HitWriter hits = SearchFormat.TEXT.writer(console, style);
    private final BatchQuery query;

    Headed(BatchQuery query) {
      this.query = query;
    }

    @Override
    public void start(SearchResult result) {
      String heading = query.id() + ": " + Printable.line(query.text());
      console.out().println((started ? "\n" : "") + style.title(heading) + "\n");
      started = true;
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
