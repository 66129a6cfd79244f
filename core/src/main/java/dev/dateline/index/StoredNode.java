package dev.dateline.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.dateline.article.DateSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An object of stored JSON. */
record StoredNode(Map<String, Object> fields) {
  private static final JsonFactory JSON = new JsonFactory();

  static StoredNode read(byte[] bytes) throws IOException {
    return read(JSON.createParser(bytes));
  }

  static StoredNode read(String text) throws IOException {
    return read(JSON.createParser(text));
  }

  private static StoredNode read(JsonParser parser) throws IOException {
    try (JsonParser json = parser) {
      json.nextToken();
      return new StoredNode(readObject(json));
    }
  }

  private static Map<String, Object> readObject(JsonParser json) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
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
      return new StoredNode(readObject(json));
    }
    if (json.currentToken() == JsonToken.START_ARRAY) {
      return readArray(json);
    }
    return json.currentToken().isNumeric() ? (Object) json.getIntValue() : json.getText();
  }

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

  Optional<StoredNode> object(String name) {
    return Optional.ofNullable((StoredNode) fields.get(name));
  }

  Set<String> names() {
    return fields.keySet();
  }

  List<String> texts(String name) {
    return list(name).stream().map(String.class::cast).toList();
  }

  Stream<StoredNode> objects(String name) {
    return list(name).stream().map(StoredNode.class::cast);
  }

  private List<?> list(String name) {
    return (List<?>) fields.getOrDefault(name, List.of());
  }
}
