package dev.dateline.cli;

import java.util.Optional;

/** How hits are written. */
enum SearchFormat {
  /** For people. */
  TEXT,
  /** One object with the query, the total and the hits. */
  JSON,
  /** One object for each hit, on a line of its own. */
  JSONL,
  /** Comma-separated values, RFC 4180. */
  CSV,
  /** Tab-separated values. */
  TSV,
  /** Lines of a TREC run. */
  TREC,
  /** Ids alone. */
  IDS;

  static final class Names extends Choice<SearchFormat> {
    Names() {
      super(values());
    }
  }

  boolean showsSnippets() {
    return this == TEXT || this == JSON || this == JSONL;
  }

  HitWriter writer(Console console, Style style) {
    Output out = console.out();
    return switch (this) {
      case TEXT -> new TextHits(out, style, console.width());
      case JSON -> new JsonHits(out);
      case JSONL -> new JsonLineHits(out, Optional.empty());
      case CSV -> DelimitedHits.commas(out);
      case TSV -> DelimitedHits.tabs(out);
      case TREC -> new TrecHits(out, TrecHits.SINGLE);
      case IDS -> (rank, hit) -> out.println(hit.id());
    };
  }
}
