package dev.dateline.benchmarks.relevance;

import dev.dateline.Archive;
import dev.dateline.IndexOptions;
import dev.dateline.SearchRequest;
import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import dev.dateline.benchmarks.relevance.TestCollection.Document;
import dev.dateline.cli.evaluation.TrecRun;
import dev.dateline.extract.ExtractionOptions;
import dev.dateline.query.QueryOptions;
import dev.dateline.source.Reading;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What Dateline itself finds, as it is. */
final class ArchiveRun {
  private static final int DEPTH = 1000;

  private ArchiveRun() {}

  static TrecRun of(Setting setting) throws IOException {
    try (Archive archive = Archive.inMemory()) {
      index(archive, setting.collection().documents());
      Map<String, List<String>> found = new HashMap<>();
      for (Map.Entry<String, String> topic : setting.collection().topics().entrySet()) {
        found.put(topic.getKey(), search(archive, topic.getValue(), !setting.allWords()));
      }
      return new TrecRun(found);
    }
  }

  private static void index(Archive archive, List<Document> documents) throws IOException {
    archive.index(
        sink -> documents.forEach(document -> sink.accept(new Reading.Read(article(document)))),
        IndexOptions.standard()
            .withExtraction(ExtractionOptions.standard().withExtractors("none")));
  }

  private static RawArticle article(Document document) {
    return RawArticle.builder(Origin.of(document.id()))
        .id(document.id())
        .title(document.title())
        .body(document.body())
        .build();
  }

  private static List<String> search(Archive archive, String words, boolean any)
      throws IOException {
    SearchRequest request =
        SearchRequest.builder(words)
            .options(QueryOptions.standard().withAny(any))
            .limit(DEPTH)
            .snippets(0)
            .build();
    return archive.search(request).hits().stream().map(hit -> hit.id().value()).toList();
  }
}
