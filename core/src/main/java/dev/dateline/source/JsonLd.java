package dev.dateline.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The schema.org description of an article in a page, wherever in a {@code @graph} or array it
 * stands.
 */
final class JsonLd {
  private static final Pattern ARTICLE =
      Pattern.compile("(?:https?://schema\\.org/)?(?:\\w*Article|BlogPosting|Report\\w*)");

  private static final List<String> WRAPPERS = List.of("@graph", "mainEntity", "itemListElement");

  private JsonLd() {}

  /** The first article that is described; broken descriptions are passed over. */
  static Optional<JsonNode> article(Document page) {
    return page.select("script[type~=(?i)^application/ld\\+json]").stream()
        .flatMap(JsonLd::parse)
        .flatMap(JsonLd::articles)
        .findFirst();
  }

  /** Names of things of a type, among those that the article is about or mentions. */
  static Stream<String> about(JsonNode article, String type) {
    return Stream.of("about", "mentions")
        .flatMap(key -> elements(article.path(key)))
        .filter(thing -> JsonText.of(thing.path("@type")).endsWith(type))
        .map(JsonText::of);
  }

  private static Stream<JsonNode> parse(Element script) {
    try {
      return Stream.of(JsonParsing.parse(script.data().strip()));
    } catch (JsonProcessingException e) {
      return Stream.empty();
    }
  }

  private static Stream<JsonNode> articles(JsonNode node) {
    if (node.isArray()) {
      return node.valueStream().flatMap(JsonLd::articles);
    }
    return elements(node.path("@type")).anyMatch(type -> ARTICLE.matcher(type.asText()).matches())
        ? Stream.of(node)
        : WRAPPERS.stream().map(node::path).flatMap(JsonLd::elements).flatMap(JsonLd::articles);
  }

  private static Stream<JsonNode> elements(JsonNode node) {
    return node.isArray()
        ? node.valueStream()
        : node.isMissingNode() ? Stream.of() : Stream.of(node);
  }
}
