package dev.dateline.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text of JSON values, which may be strings, numbers, objects with a name, or arrays of them. */
final class JsonText {
  private static final List<String> NAMES =
      List.of("value", "name", "main", "original", "rendered", "text", "content", "@id");

  /** Types of the blocks of a Washington Post article, and of similar ones, that are its text. */
  private static final Pattern TEXT_BLOCK =
      Pattern.compile("|sanitized_html|text|paragraph|html|p", Pattern.CASE_INSENSITIVE);

  private static final Pattern NITF = Pattern.compile("\\s*(?:<\\?[^>]*>\\s*)?<nitf\\b");
  private static final Pattern XML = Pattern.compile("(?i)(?:application|text)/(?!xhtml).*xml.*");

  private JsonText() {}

  /** The text of the first block of a type, such as the kicker among the contents; else empty. */
  static String block(JsonNode blocks, String type) {
    return blocks
        .valueStream()
        .filter(block -> block.path("type").asText("").equals(type))
        .map(JsonText::of)
        .findFirst()
        .orElse("");
  }

  /** The text of a value; of an array, that of the first element which has one; else empty. */
  static String of(JsonNode node) {
    if (node.isTextual() || node.isIntegralNumber()) {
      return node.asText();
    }
    if (node.isNumber()) {
      return node.decimalValue().toPlainString();
    }
    Stream<JsonNode> parts =
        node.isArray()
            ? node.valueStream()
            : NAMES.stream().map(node::get).filter(Objects::nonNull).filter(JsonNode::isTextual);
    return parts.map(JsonText::of).filter(text -> !text.isBlank()).findFirst().orElse("");
  }

  /** The texts of an array; one text is divided at separators. */
  static List<String> all(JsonNode node, Pattern separator) {
    if (!node.isArray()) {
      return separator
          .splitAsStream(of(node))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();
    }
    return node.valueStream().map(JsonText::of).toList();
  }

  /** Running text: paragraphs in an array are put together, HTML becomes text. */
  static String running(JsonNode node) {
    if (!node.isArray()) {
      return HtmlText.ifHtml(of(node));
    }
    Stream<String> texts =
        node.valueStream()
            .filter(JsonText::isText)
            .map(block -> text(block).strip())
            .filter(text -> !text.isEmpty());
    return areVersions(node)
        ? texts.max(Comparator.comparingInt(String::length)).orElse("")
        : texts.collect(Collectors.joining("\n\n"));
  }

  /** The text of a block, which in ninjs may be NITF; other XML than that and XHTML has none. */
  private static String text(JsonNode block) {
    String text = of(block);
    if (NITF.matcher(text).lookingAt()) {
      return new NitfArticle(Markup.parse(text)).body();
    }
    String type = block.path("contenttype").asText(block.path("contentType").asText(""));
    return XML.matcher(type).matches() ? "" : HtmlText.ifHtml(text);
  }

  /** Whether the elements are one text in several forms, as in ninjs. */
  private static boolean areVersions(JsonNode array) {
    return array.valueStream().anyMatch(element -> element.has("role") || element.has("value"));
  }

  private static boolean isText(JsonNode block) {
    return TEXT_BLOCK.matcher(block.path("type").asText("")).matches();
  }
}
