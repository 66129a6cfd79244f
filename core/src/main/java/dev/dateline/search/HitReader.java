package dev.dateline.search;

import dev.dateline.Hit;
import dev.dateline.Snippet;
import dev.dateline.article.Article;
import dev.dateline.article.Location;
import dev.dateline.article.Person;
import dev.dateline.article.PublishedDate;
import dev.dateline.index.IndexFields;
import dev.dateline.index.StoredArticleReader;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** Makes hits of documents. For one thread and one search. */
final class HitReader {
  private final StoredFields stored;
  private final Highlighter highlighter;
  private final int snippets;

  HitReader(IndexSearcher searcher, List<Clause> clauses, int snippets) throws IOException {
    this.stored = searcher.storedFields();
    this.highlighter = new Highlighter(clauses);
    this.snippets = snippets;
  }

  Hit read(ScoreDoc document, float score) throws IOException {
    Article article = article(stored, document.doc);
    return new Hit(
        article.id(),
        score,
        article.title(),
        article.published().map(PublishedDate::span),
        article.dateline(),
        article.persons().stream().map(Person::name).toList(),
        article.locations().stream().map(Location::name).toList(),
        article.outlet(),
        article.origin(),
        snippets(article));
  }

  private List<Snippet> snippets(Article article) throws IOException {
    return snippets == 0
        ? List.of()
        : Passages.of(article, highlighter.title(article), highlighter.body(article), snippets);
  }

  static Article article(StoredFields stored, int document) throws IOException {
    Document fields = stored.document(document);
    BytesRef bytes = fields.getBinaryValue(IndexFields.ARTICLE);
    return StoredArticleReader.read(
        fields.get(IndexFields.TITLE),
        fields.get(IndexFields.BODY),
        BytesRef.deepCopyOf(bytes).bytes);
  }
}
