package dev.dateline.index;

import dev.dateline.article.ArticleId;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.apache.lucene.index.Term;

/** Removes articles from an index. */
public final class Deletion {
  private Deletion() {}

  /**
   * Removes articles, all or none of them.
   *
   * @param location the index
   * @param articles their ids
   * @throws IOException when it cannot be written
   */
  public static void of(IndexLocation location, Collection<ArticleId> articles) throws IOException {
    location.check();
    try (ArticleWriter writer = new IndexedArticles(location)) {
      for (ArticleId id : articles) {
        writer.delete(new Term(IndexFields.ID, id.value()));
      }
      writer.commit(Map.of());
    }
  }
}
