package dev.dateline.cli;

import dev.dateline.Archive;
import dev.dateline.Hit;
import dev.dateline.SearchRequest;
import dev.dateline.SearchResult;
import dev.dateline.query.ParsedQuery;
import dev.dateline.query.QueryParser;
import java.io.IOException;
import java.util.Locale;

/** One search, from the request to the exit code. */
final class SearchRun {
  private final Archive archive;
  private final SearchRequest request;
  private final Console console;

  SearchRun(Archive archive, SearchRequest request, Console console) {
    this.archive = archive;
    this.request = request;
    this.console = console;
  }

  /** Writes the number of hits. */
  int count() throws IOException {
    warn(new QueryParser(request.options()).parse(request.text()));
    long count = archive.count(request);
    console.out().println(count);
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
    sum(result, result.hits().size());
    return exitCode(result.total().value());
  }

  /** Writes every hit, as it comes. */
  int all(HitWriter writer) throws IOException {
    SearchResult overview = archive.search(withoutHits());
    warn(overview.query());
    writer.start(overview);
    long[] rank = {request.offset()};
    SearchResult result = archive.forEach(request, hit -> write(writer, ++rank[0], hit));
    writer.end();
    sum(result, rank[0] - request.offset());
    return exitCode(rank[0] - request.offset());
  }

  private SearchRequest withoutHits() {
    return new SearchRequest(
        request.text(), request.filters(), request.options(), request.sort(), 0, 0, 0);
  }

  private void write(HitWriter writer, long rank, Hit hit) {
    if (console.out().isClosed()) {
      throw new Stop();
    }
    writer.hit(rank, hit);
  }

  private void warn(ParsedQuery query) {
    for (ParsedQuery.Warning warning : query.warnings()) {
      console.say("warning: at " + warning.offset() + ": " + warning.message());
    }
    if (!query.warnings().isEmpty()) {
      console.say("read as: " + query.readAs());
    }
  }

  private static int exitCode(long found) {
    return found > 0 ? ExitCode.DONE : ExitCode.NOTHING;
  }
}
