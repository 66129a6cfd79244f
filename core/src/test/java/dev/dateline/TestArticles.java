package dev.dateline;

import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import dev.dateline.source.Reading;
import dev.dateline.source.Source;
import java.io.IOException;
import java.util.List;

/** Small archives in memory. */
public final class TestArticles {
  private TestArticles() {}

  /** An article to be filled. */
  public static RawArticle.Builder article(String id) {
    return RawArticle.builder(Origin.of(id + ".txt")).id(id);
  }

  /** An article of a body and a published date; an empty date leaves it undated. */
  public static RawArticle article(String id, String date, String body) {
    return article(id).date("given", date).body(body).build();
  }

  /** A source of these articles. */
  public static Source source(RawArticle... articles) {
    return sink -> List.of(articles).forEach(article -> sink.accept(new Reading.Read(article)));
  }

  /** An archive of these articles. */
  public static Archive archive(RawArticle... articles) throws IOException {
    Archive archive = Archive.inMemory();
    archive.index(source(articles));
    return archive;
  }

  /** The ids of the hits, in order. */
  public static List<String> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.id().value()).toList();
  }

  /** The ids that a query finds, in the order of the ids. */
  public static List<String> find(Archive archive, String query) throws IOException {
    return ids(archive.search(SearchRequest.builder(query).limit(1000).build())).stream()
        .sorted()
        .toList();
  }
}
