package dev.dateline.cli;

import dev.dateline.Archive;
import dev.dateline.Hit;
import dev.dateline.SearchRequest;
import dev.dateline.SearchResult;
import dev.dateline.query.ParsedQuery;
import dev.dateline.query.QueryParser;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** One search, from the request to the exit code. */
final class SearchRun {
  private final Archive archive;
  private final SearchRequest request;
  private final Console console;
  private final boolean words;
  private final String place;

  /**
   * A search.
   *
   * @param words whether a person reads along
   * @param place where the query was read, to stand before words about it; may be empty
   */
  SearchRun(Archive archive, SearchRequest request, Console console, boolean words, String place) {
    this.archive = archive;
    this.request = request;
    this.console = console;
    this.words = words;
    this.place = place;
  }

  /** Writes the number of hits behind a label, which may be empty. */
  int count(String label) throws IOException {
    warn(new QueryParser(request.options()).parse(request.text()));
    long count = archive.count(request);
    console.out().println(label + count);
    return exitCode(count);
  }

  /** Writes the hits asked for. */
  int page(HitWriter writer) throws IOException {
    SearchResult result = archive.search(request);
    warn(result.query());
    writer.start(result);
    long rank = request.offset();
    for (Hit hit : result.hits()) {
      rank++;
      writer.hit(rank, hit);
    }
    writer.end();
    sum(result, request.limit());
    return exitCode(result);
  }

  /** Writes every hit, as it comes. */
  int all(HitWriter writer) throws IOException {
    SearchResult overview = archive.search(withoutHits());
    warn(overview.query());
    writer.start(overview);
    stream(writer);
    writer.end();
    sum(overview, Long.MAX_VALUE);
    return exitCode(overview);
  }

  private SearchRequest withoutHits() {
    return new SearchRequest(
        request.text(),
        request.filters(),
        request.options(),
        request.sort(),
        0,
        0,
        0,
        request.facets());
  }

  private void stream(HitWriter writer) throws IOException {
    AtomicLong rank = new AtomicLong();
    try {
      archive.forEach(request, hit -> write(writer, rank.incrementAndGet(), hit));
    } catch (Stop stop) {
      // Nobody reads the rest.
    }
  }

  private void write(HitWriter writer, long rank, Hit hit) {
    if (console.out().isClosed()) {
      throw new Stop();
    }
    if (rank > request.offset()) {
      writer.hit(rank, hit);
    }
  }

  private void warn(ParsedQuery query) {
    for (ParsedQuery.Warning warning : query.warnings()) {
      console.say(place + "warning: at " + warning.offset() + ": " + warning.message());
    }
    if (!query.warnings().isEmpty()) {
      console.say(place + "read as: " + query.readAs());
    }
  }

  /** Tells a person what is not to be seen from the hits. */
  private void sum(SearchResult result, long limit) {
    if (words) {
      console.say(place + SearchSummary.of(result, request.offset(), limit));
    }
  }

  private static int exitCode(SearchResult result) {
    return exitCode(result.total().value());
  }

  private static int exitCode(long found) {
    return found > 0 ? ExitCode.DONE : ExitCode.NOTHING;
  }
}
