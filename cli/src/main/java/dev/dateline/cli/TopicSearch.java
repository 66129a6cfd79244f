package dev.dateline.cli;

import dev.dateline.Archive;
import dev.dateline.SearchRequest;
import dev.dateline.SearchResult;
import dev.dateline.cli.evaluation.TrecRun;
import dev.dateline.query.QueryOptions;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Searches for each topic, as deep as rankings are measured. */
final class TopicSearch {
  private static final int DEPTH = 1000;

  private final QueryOptions options;
  private final Console console;
  private final Map<String, List<String>> found = new HashMap<>();

  TopicSearch(QueryOptions options, Console console) {
    this.options = options;
    this.console = console;
  }

  BatchFile.Outcome run(IndexLocation location, BatchFile queries) throws IOException {
    try (Archive archive = location.open(console)) {
      return queries.forEach(query -> search(archive, query));
    }
  }

  private boolean search(Archive archive, BatchQuery query) throws IOException {
    SearchResult result = archive.search(request(query));
    result
        .query()
        .warnings()
        .forEach(
            warning ->
                console.say(
                    query.place() + "warning: at " + warning.offset() + ": " + warning.message()));
    found.put(query.topic(), result.hits().stream().map(hit -> hit.id().value()).toList());
    return !result.hits().isEmpty();
  }

  private SearchRequest request(BatchQuery query) {
    return SearchRequest.builder(query.text()).options(options).limit(DEPTH).snippets(0).build();
  }

  /** What was found so far. */
  TrecRun found() {
    return new TrecRun(found);
  }
}
