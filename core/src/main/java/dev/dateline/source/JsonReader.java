package dev.dateline.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Field;
import dev.dateline.article.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads JSON: one object, an array of objects, or several of these one after the other. An object
 * that is no article and holds an array of them, such as the answer of a service, gives those.
 */
final class JsonReader implements FormatReader {
  private static final Pattern OPENS = Pattern.compile("\\{\\s*[\"}]|\\[\\s*[{\\]]");

  private static final List<String> ENVELOPES =
      List.of("articles", "items", "docs", "documents", "results", "stories", "entries", "posts");

  private static final List<String> OUTER_ENVELOPES = List.of("response", "data", "result", "feed");

  private final SourceOptions options;

  JsonReader(SourceOptions options) {
    this.options = options;
  }

  static boolean opens(Opening opening) {
    return OPENS.matcher(opening.text()).lookingAt();
  }

  @Override
  public void read(Origin origin, InputStream bytes, Readings out) throws IOException {
    new Run(origin, new JsonRecords(bytes), out).read();
  }

  /** One reading of one file: counts the articles. */
  private final class Run {
    private final Origin origin;
    private final JsonRecords records;
    private final Readings out;
    private int count;

    Run(Origin origin, JsonRecords records, Readings out) {
      this.origin = origin;
      this.records = records;
      this.out = out;
    }

    void read() throws IOException {
      if (!records.next()) {
        out.skipped(origin, "empty");
        return;
      }
      if (records.inArray()) {
        readRecord();
      } else {
        readFirst();
      }
      while (records.next()) {
        readRecord();
      }
    }

    /** The first object has ordinal 0 when it is the only one. */
    private void readFirst() throws IOException {
      JsonRecords.Element first = records.take();
      boolean more = records.next();
      readRecord(first, !more);
      if (more) {
        readRecord();
      }
    }

    private void readRecord() {
      readRecord(records.take(), false);
    }

    private void readRecord(JsonRecords.Element record, boolean only) {
      Origin at = only ? origin : origin.at(count + 1);
      if (record.isTooLong()) {
        count++;
        out.tooLong(at);
        return;
      }
      try {
        readNode(JsonParsing.parse(record.text()), at, record);
      } catch (JsonProcessingException e) {
        count++;
        out.failed(at, JsonParsing.fault(e, record.line(), record.column()));
      }
    }

    private void readNode(JsonNode node, Origin at, JsonRecords.Element record) {
      JsonNode articles = node.isObject() ? enveloped(node) : node;
      if (articles.isArray()) {
        articles.forEach(article -> readNode(article, origin.at(count + 1), record));
      } else if (articles.isObject()) {
        count++;
        out.article(JsonArticle.of(at, articles, options.map()), JsonArticle.LACKING);
      } else {
        count++;
        out.failed(at, "line " + record.line() + ": not an object");
      }
    }
  }

  /** The array of articles in an object, or the object itself. */
  private JsonNode enveloped(JsonNode object) {
    if (!new JsonFields(object, options.map()).values(Field.BODY).isEmpty()) {
      return object;
    }
    for (String name : ENVELOPES) {
      if (holdsObjects(object.path(name))) {
        return object.get(name);
      }
    }
    for (String name : OUTER_ENVELOPES) {
      if (object.path(name).isObject()) {
        JsonNode inner = enveloped(object.get(name));
        return inner.isArray() ? inner : object;
      }
    }
    return object;
  }

  private static boolean holdsObjects(JsonNode node) {
    return node.isArray() && !node.isEmpty() && node.get(0).isObject();
  }
}
