package dev.dateline.index;

import static java.util.stream.Collectors.toMap;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Dateline;
import dev.dateline.article.Field;
import dev.dateline.article.Location;
import dev.dateline.article.Mention;
import dev.dateline.article.Origin;
import dev.dateline.article.Person;
import dev.dateline.article.PublishedDate;
import dev.dateline.article.RawArticle;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Map;

/** Reads what {@link StoredArticle} writes. */
public final class StoredArticleReader {
  private StoredArticleReader() {}

  /**
   * Puts an article together.
   *
   * @param title the stored headline
   * @param body the stored text
   * @param bytes the stored rest
   * @return the article
   * @throws IOException when the bytes are not those of a stored article
   */
  public static Article read(String title, String body, byte[] bytes) throws IOException {
    return article(title, body, StoredNode.read(bytes));
  }

  /**
   * Puts together what an article was made of.
   *
   * @param title the stored headline
   * @param body the stored text
   * @param bytes the stored rest
   * @return the article as it was given
   * @throws IOException when the bytes are not those of a stored article
   */
  static RawArticle readGiven(String title, String body, byte[] bytes) throws IOException {
    return given(title, body, StoredNode.read(bytes));
  }

  private static RawArticle given(String title, String body, StoredNode node) {
    StoredNode given = node.object("given").orElseThrow();
    return new RawArticle(
        origin(node.object("origin").orElseThrow()),
        given.optional("id"),
        title,
        body,
        given.objects("dates").map(StoredArticleReader::evidence).toList(),
        given.optional("dateline"),
        given.texts("persons"),
        given.texts("locations"),
        node.texts("authors"),
        node.optional("outlet"),
        node.optional("section"),
        node.optional("language"),
        node.optional("url"),
        node.texts("topics"),
        defaults(given.object("defaults").orElseThrow()));
  }

  private static RawArticle.DateEvidence evidence(StoredNode node) {
    return new RawArticle.DateEvidence(node.text("rule"), node.text("text"));
  }

  private static Map<Field, String> defaults(StoredNode node) {
    return node.names().stream()
        .collect(toMap(name -> Field.named(name).orElseThrow(), node::text));
  }

  private static Article article(String title, String body, StoredNode node) {
    return new Article(
        new ArticleId(node.text("id")),
        origin(node.object("origin").orElseThrow()),
        title,
        body,
        node.object("published").map(StoredArticleReader::published),
        node.object("dateline").map(StoredArticleReader::dateline),
        node.objects("persons").map(n -> new Person(n.text("name"), n.text("rule"))).toList(),
        node.objects("locations").map(StoredArticleReader::location).toList(),
        node.objects("mentions").map(n -> mention(n, body)).toList(),
        node.texts("authors"),
        node.optional("outlet"),
        node.optional("section"),
        node.optional("language"),
        node.optional("url"),
        node.texts("topics"));
  }

  private static Origin origin(StoredNode node) {
    return new Origin(node.text("container"), node.text("entry"), node.number("ordinal"));
  }

  private static PublishedDate published(StoredNode node) {
    return new PublishedDate(
        node.span("span").orElseThrow(),
        node.optional("time").map(OffsetDateTime::parse),
        node.text("rule"),
        node.objects("candidates")
            .map(n -> new PublishedDate.Candidate(n.text("rule"), n.text("text"), n.span("span")))
            .toList());
  }

  private static Dateline dateline(StoredNode node) {
    return new Dateline(
        node.text("text"), node.text("place"), node.span("date"), node.optional("source"));
  }

  private static Location location(StoredNode node) {
    return new Location(
        node.text("name"), node.optional("country"), node.texts("within"), node.text("rule"));
  }

  private static Mention mention(StoredNode node, String body) {
    int start = node.number("start");
    int end = node.number("end");
    return new Mention(
        Mention.Kind.valueOf(node.text("kind")),
        start,
        end,
        body.substring(start, end),
        node.text("value"),
        node.text("rule"));
  }
}
