package dev.dateline.index;

import dev.dateline.article.Article;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Field;
import dev.dateline.article.Location;
import dev.dateline.article.Mention;
import dev.dateline.article.Person;
import dev.dateline.article.PublishedDate;
import dev.dateline.article.RawArticle;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link StoredArticle} writes. For one article. */
final class StoredArticleReader {
  private final PackedReader in;
  private final String body;
  private final ArticleSummary summary;

  private StoredArticleReader(StoredArticle stored) throws IOException {
    this.in = new PackedReader(stored.summary());
    this.body = stored.body();
    this.summary = ArticleSummary.read(in);
    in.goOnWith(stored.rest());
  }

  /** Puts an article together. */
  static Article read(StoredArticle stored) throws IOException {
    return new StoredArticleReader(stored).article();
  }

  /** Puts together what an article was made of. */
  static RawArticle readGiven(StoredArticle stored) throws IOException {
    return readKept(stored).raw();
  }

  /** Puts an article and what it was made of together. */
  static KeptArticle readKept(StoredArticle stored) throws IOException {
    StoredArticleReader reader = new StoredArticleReader(stored);
    Article article = reader.article();
    return new KeptArticle(article, reader.given(article));
  }

  private Article article() throws IOException {
    return new Article(
        summary.id(),
        summary.origin(),
        summary.title(),
        body,
        in.optional(this::published),
        summary.dateline(),
        in.list(() -> new Person(in.text(), in.text())),
        in.list(() -> new Location(in.text(), in.optional(), in.texts(), in.text())),
        in.list(this::mention),
        in.texts(),
        summary.outlet(),
        in.optional(),
        in.optional(),
        in.optional(),
        in.texts());
  }

  private RawArticle given(Article article) throws IOException {
    return new RawArticle(
        article.origin(),
        in.optional(),
        article.title(),
        body,
        in.list(() -> new RawArticle.DateEvidence(in.text(), in.text())),
        in.optional(),
        in.texts(),
        in.texts(),
        article.authors(),
        article.outlet(),
        article.section(),
        article.language(),
        article.url(),
        article.topics(),
        defaults());
  }

  private Map<Field, String> defaults() throws IOException {
    Map<Field, String> defaults = new EnumMap<>(Field.class);
    int size = in.number();
    for (int i = 0; i < size; i++) {
      defaults.put(Field.named(in.text()).orElseThrow(), in.text());
    }
    return defaults;
  }

  private PublishedDate published() throws IOException {
    Optional<OffsetDateTime> time = in.optional().map(OffsetDateTime::parse);
    String rule = in.text();
    List<PublishedDate.Candidate> candidates =
        in.list(
            () ->
                new PublishedDate.Candidate(in.text(), in.text(), in.<DateSpan>optional(in::span)));
    return new PublishedDate(summary.published().orElseThrow(), time, rule, candidates);
  }

  private Mention mention() throws IOException {
    Mention.Kind kind = Mention.Kind.valueOf(in.text());
    int start = in.number();
    int end = start + in.number();
    return new Mention(kind, start, end, body.substring(start, end), in.text(), in.text());
  }
}
