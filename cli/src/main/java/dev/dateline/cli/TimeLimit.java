package dev.dateline.cli;

import dev.dateline.SearchRequest;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How long a search may take. */
final class TimeLimit {
  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      converter = TimeSpan.class,
      description = "Give up after 500ms, 5s, 2min, ...")
  private Duration timeout;

  void addTo(SearchRequest.Builder request) {
    if (timeout != null) {
      request.timeout(timeout);
    }
  }
}
