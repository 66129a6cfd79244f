package dev.dateline.search;

import dev.dateline.Explanation;
import dev.dateline.Hit;
import dev.dateline.Match;
import dev.dateline.article.Article;
import dev.dateline.article.Location;
import dev.dateline.article.Person;
import dev.dateline.article.PublishedDate;
import dev.dateline.index.IndexFields;
import dev.dateline.index.StoredArticleReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** Makes hits of documents. For one thread and one search. */
final class HitReader {
  private final Moment moment;
  private final StoredFields stored;
  private final MatchFinder finder;
  private final int snippets;
  private final Optional<Explanations> explanations;

  /**
   * A reader.
   *
   * @param explanations of scores, where they are asked for
   */
  HitReader(
      Moment moment, MatchFinder finder, int snippets, Optional<Explanations> explanations)
      throws IOException {
    this.moment = moment;
    this.stored = moment.storedFields();
    this.finder = finder;
    this.snippets = snippets;
    this.explanations = explanations;
  }

  Hit read(ScoreDoc document, float score) throws IOException {
    moment.check();
    Article article = article(stored, document.doc);
    List<Match> matches = snippets == 0 ? List.of() : finder.find(article);
    return new Hit(
        article.id(),
        score,
        article.title(),
        article.published().map(PublishedDate::span),
        article.dateline(),
        article.listedPersons().stream().map(Person::name).toList(),
        article.listedLocations().stream().map(Location::name).toList(),
        article.outlet(),
        article.origin(),
        matches,
        snippets == 0 ? List.of() : Passages.of(article, matches, snippets),
        explanation(document.doc));
  }

  private Optional<Explanation> explanation(int document) throws IOException {
    return explanations.isEmpty()
        ? Optional.empty()
        : Optional.of(explanations.get().of(document));
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
