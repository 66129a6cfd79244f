package dev.dateline.cli;

import dev.dateline.Archive;
import dev.dateline.Hit;
import dev.dateline.SearchRequest;
import dev.dateline.SearchResult;
import dev.dateline.SearchResult.Total;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** One search, from the request to the exit code. */
final class SearchRun {
  private final Archive archive;
  private final SearchRequest request;
  private final Console console;
  private final boolean words;
  private final QueryWords said;

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
    this.said = new QueryWords(console, place);
  }

  /** Writes the number of hits behind a label, which may be empty. */
  int count(String label) throws IOException {
    SearchResult overview = archive.search(withoutHits());
    said.warn(overview.query());
    Total total = overview.total();
    console.out().println(label + total.value() + (total.exact() ? "" : "+"));
    suggest(total);
    return exitCode(overview);
  }

  /** Writes the hits asked for. */
  int page(HitWriter writer) throws IOException {
    SearchResult result = archive.search(request);
    said.warn(result.query());
    writer.start(result);
    long rank = request.offset();
    for (Hit hit : result.hits()) {
      rank++;
      writer.hit(rank, hit);
    }
    writer.end();
    sum(result, request.limit());
    suggest(result.total());
    return exitCode(result);
  }

  /** Writes every hit, as it comes. */
  int all(HitWriter writer) throws IOException {
    SearchResult overview = archive.search(withoutHits());
    said.warn(overview.query());
    writer.start(overview);
    stream(writer);
    writer.end();
    sum(overview, Long.MAX_VALUE);
    suggest(overview.total());
    return exitCode(overview);
  }

  private SearchRequest withoutHits() {
    return request.toBuilder().offset(0).limit(0).snippets(0).build();
  }

  private void stream(HitWriter writer) throws IOException {
    AtomicLong rank = new AtomicLong(request.offset());
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
    writer.hit(rank, hit);
  }

  /** Tells a person what is not to be seen from the hits. */
  private void sum(SearchResult result, long limit) {
    if (words) {
      said.sum(result, request.offset(), limit);
    }
  }

  /** Tells a person who found nothing what is close by. */
  private void suggest(Total total) throws IOException {
    if (words) {
      said.suggest(archive, request, total);
    }
  }

  private static int exitCode(SearchResult result) {
    return result.total().value() > 0 ? ExitCode.DONE : ExitCode.NOTHING;
  }
}
