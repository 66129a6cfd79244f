package dev.dateline.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.article.Field;
import dev.dateline.article.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads JSON Feed: an article an item, which takes from the feed what it lacks. */
final class JsonFeedReader implements FormatReader {
  private static final Pattern VERSION =
      Pattern.compile(
          "\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/(?:www\\.)?jsonfeed\\.org\\\\?/version");
  private static final String ITEMS = "items";

  /** The keys of a feed, and those of an item that they stand for. */
  private static final Map<String, String> INHERITED =
      Map.of("title", "outlet", "language", "language", "author", "author", "authors", "authors");

  private final Map<Field, String> map;

  JsonFeedReader(SourceOptions options) {
    this.map = options.map();
  }

  static boolean opens(Opening opening) {
    String text = opening.text();
    return JsonReader.opens(opening)
        && VERSION.matcher(text.substring(0, Math.min(text.length(), 8192))).find();
  }

  @Override
  public void read(Origin origin, InputStream bytes, Readings out) throws IOException {
    JsonEnvelope envelope = new JsonEnvelope(bytes);
    if (!envelope.moveInto(ITEMS)) {
      out.failed(origin, "no array \"items\" in it; is it of another format?");
      return;
    }
    ObjectNode feed = feed(envelope);
    JsonRecords records = envelope.records();
    int count = 0;
    while (records.next() && records.inArray()) {
      readItem(records.take(), feed, origin.at(++count), out);
    }
    if (count == 0) {
      out.skipped(origin, "a feed without items");
    }
  }

  private static ObjectNode feed(JsonEnvelope envelope) {
    ObjectNode feed = JsonNodeFactory.instance.objectNode();
    try {
      JsonNode object = JsonParsing.parse(envelope.object().orElse("{}"));
      INHERITED.forEach((key, inItem) -> feed.set(inItem, object.path(key)));
    } catch (JsonProcessingException broken) {
      return feed.removeAll();
    }
    return feed;
  }

  private void readItem(JsonRecords.Element record, ObjectNode feed, Origin at, Readings out) {
    if (record.isTooLong()) {
      out.tooLong(at);
      return;
    }
    try {
      JsonNode item = JsonParsing.parse(record.text());
      if (item instanceof ObjectNode object) {
        out.article(JsonArticle.of(at, completed(object, feed), map), JsonArticle.LACKING);
      } else {
        out.failed(at, "line " + record.line() + ": not an object");
      }
    } catch (JsonProcessingException e) {
      out.failed(at, JsonParsing.fault(e, record.line(), record.column()));
    }
  }

  private static ObjectNode completed(ObjectNode item, ObjectNode feed) {
    boolean signed = item.has("author") || item.has("authors");
    feed.properties().stream()
        .filter(inherited -> !signed || !inherited.getKey().startsWith("author"))
        .filter(inherited -> !inherited.getValue().isMissingNode())
        .forEach(inherited -> item.putIfAbsent(inherited.getKey(), inherited.getValue()));
    return item;
  }
}
