package dev.dateline.opensearch;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Dateline;
import dev.dateline.article.Field;
import dev.dateline.article.Location;
import dev.dateline.article.Mention;
import dev.dateline.article.Origin;
import dev.dateline.article.Person;
import dev.dateline.article.PublishedDate;
import dev.dateline.article.RawArticle;
import dev.dateline.index.IndexFields;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads articles from what a cluster stores of them. */
final class ArticleJsonReader {
  private ArticleJsonReader() {}

  /**
   * Puts an article together.
   *
   * @param source the stored fields; the text may lack, and mentions then lack too
   */
  static Article article(JsonNode source) {
    JsonNode json = source.path(ArticleMapping.ARTICLE);
    Optional<String> body = optional(source, IndexFields.BODY);
    return new Article(
        new ArticleId(text(source, IndexFields.ID)),
        origin(json.path("origin")),
        text(source, IndexFields.TITLE),
        body.orElse(""),
        object(json, "published").map(ArticleJsonReader::published),
        object(json, "dateline").map(ArticleJsonReader::dateline),
        list(json, "persons", node -> new Person(text(node, "name"), text(node, "rule"))),
        list(json, "locations", ArticleJsonReader::location),
        body.isEmpty() ? List.of() : list(json, "mentions", node -> mention(node, body.get())),
        texts(json, "authors"),
        optional(json, "outlet"),
        optional(json, "section"),
        optional(json, "language"),
        optional(json, "url"),
        texts(json, "topics"));
  }

  /** Puts together what an article was made of. */
  static RawArticle given(JsonNode source) {
    JsonNode json = source.path(ArticleMapping.ARTICLE);
    JsonNode given = json.path("given");
    return new RawArticle(
        origin(json.path("origin")),
        optional(given, "id"),
        text(source, IndexFields.TITLE),
        text(source, IndexFields.BODY),
        list(given, "dates", ArticleJsonReader::evidence),
        optional(given, "dateline"),
        texts(given, "persons"),
        texts(given, "locations"),
        texts(json, "authors"),
        optional(json, "outlet"),
        optional(json, "section"),
        optional(json, "language"),
        optional(json, "url"),
        texts(json, "topics"),
        defaults(given.path("defaults")));
  }

  private static RawArticle.DateEvidence evidence(JsonNode node) {
    return new RawArticle.DateEvidence(text(node, "rule"), text(node, "text"));
  }

  private static Map<Field, String> defaults(JsonNode node) {
    return node.properties().stream()
        .collect(
            toMap(
                value -> Field.named(value.getKey()).orElseThrow(),
                value -> value.getValue().asText()));
  }

  private static Origin origin(JsonNode node) {
    return new Origin(text(node, "container"), text(node, "entry"), node.path("ordinal").asInt());
  }

  private static PublishedDate published(JsonNode node) {
    return new PublishedDate(
        span(node, "span").orElseThrow(),
        optional(node, "time").map(OffsetDateTime::parse),
        text(node, "rule"),
        list(node, "candidates", ArticleJsonReader::candidate));
  }

  private static PublishedDate.Candidate candidate(JsonNode node) {
    return new PublishedDate.Candidate(text(node, "rule"), text(node, "text"), span(node, "span"));
  }

  private static Dateline dateline(JsonNode node) {
    return new Dateline(
        text(node, "text"), text(node, "place"), span(node, "date"), optional(node, "source"));
  }

  private static Location location(JsonNode node) {
    return new Location(
        text(node, "name"), optional(node, "country"), texts(node, "within"), text(node, "rule"));
  }

  private static Mention mention(JsonNode node, String body) {
    int start = node.path("start").asInt();
    int end = node.path("end").asInt();
    return new Mention(
        Mention.Kind.valueOf(text(node, "kind")),
        start,
        end,
        body.substring(start, end),
        text(node, "value"),
        text(node, "rule"));
  }

  private static Optional<DateSpan> span(JsonNode node, String name) {
    return optional(node, name).flatMap(DateSpan::parse);
  }

  private static String text(JsonNode node, String name) {
    return node.required(name).asText();
  }

  private static Optional<String> optional(JsonNode node, String name) {
    return object(node, name).map(JsonNode::asText);
  }

  private static Optional<JsonNode> object(JsonNode node, String name) {
    return Optional.ofNullable(node.get(name));
  }

  private static List<String> texts(JsonNode node, String name) {
    return list(node, name, JsonNode::asText);
  }

  private static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> read) {
    return node.path(name).valueStream().map(read).toList();
  }
}
