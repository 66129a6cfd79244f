package dev.dateline.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Dateline;
import dev.dateline.article.Location;
import dev.dateline.article.Mention;
import dev.dateline.article.Origin;
import dev.dateline.article.Person;
import dev.dateline.article.PublishedDate;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what {@link StoredArticle} writes. */
public final class StoredArticleReader {
  private static final JsonFactory JSON = new JsonFactory();

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
    try (JsonParser json = JSON.createParser(bytes)) {
      json.nextToken();
      return article(title, body, new Node(readObject(json)));
    }
  }

  private static Article article(String title, String body, Node node) {
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

  private static Origin origin(Node node) {
    return new Origin(node.text("container"), node.text("entry"), node.number("ordinal"));
  }

  private static PublishedDate published(Node node) {
    return new PublishedDate(
        node.span("span").orElseThrow(),
        node.optional("time").map(OffsetDateTime::parse),
        node.text("rule"),
        node.objects("candidates")
            .map(n -> new PublishedDate.Candidate(n.text("rule"), n.text("text"), n.span("span")))
            .toList());
  }

  private static Dateline dateline(Node node) {
    return new Dateline(
        node.text("text"), node.text("place"), node.span("date"), node.optional("source"));
  }

  private static Location location(Node node) {
    return new Location(
        node.text("name"), node.optional("country"), node.texts("within"), node.text("rule"));
  }

  private static Mention mention(Node node, String body) {
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

  private static Map<String, Object> readObject(JsonParser json) throws IOException {
    Map<String, Object> object = new HashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      object.put(name, readValue(json));
    }
    return object;
  }

  private static List<Object> readArray(JsonParser json) throws IOException {
    List<Object> array = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      array.add(readValue(json));
    }
    return array;
  }

  private static Object readValue(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      return new Node(readObject(json));
    }
    if (json.currentToken() == JsonToken.START_ARRAY) {
      return readArray(json);
    }
    return json.currentToken().isNumeric() ? (Object) json.getIntValue() : json.getText();
  }

  private record Node(Map<String, Object> fields) {
    String text(String name) {
      return optional(name).orElseThrow(() -> new IllegalStateException("no " + name));
    }

    Optional<String> optional(String name) {
      return Optional.ofNullable((String) fields.get(name));
    }

    int number(String name) {
      return (Integer) fields.get(name);
    }

    Optional<DateSpan> span(String name) {
      return optional(name).flatMap(DateSpan::parse);
    }

    Optional<Node> object(String name) {
      return Optional.ofNullable((Node) fields.get(name));
    }

    List<String> texts(String name) {
      return list(name).stream().map(String.class::cast).toList();
    }

    Stream<Node> objects(String name) {
      return list(name).stream().map(Node.class::cast);
    }

    private List<?> list(String name) {
      return (List<?>) fields.getOrDefault(name, List.of());
    }
  }
}
