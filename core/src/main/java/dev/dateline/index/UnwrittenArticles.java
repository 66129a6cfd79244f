package dev.dateline.index;

import dev.dateline.article.Article;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;

/** Knows what is there and writes nothing: for runs that only tell what they would do. */
final class UnwrittenArticles implements ArticleWriter {
  private final IndexLocation location;

  UnwrittenArticles(IndexLocation location) {
    this.location = location;
  }

  @Override
  public IndexReader reader() throws IOException {
    return location.hasIndex() ? DirectoryReader.open(location.directory()) : new MultiReader();
  }

  @Override
  public void add(Article article, StoredArticle stored) {}

  @Override
  public void replace(Term key, Article article, StoredArticle stored) {}

  @Override
  public void delete(Term key) {}

  @Override
  public void commit(Map<String, String> data) {}

  @Override
  public void close() {}
}
