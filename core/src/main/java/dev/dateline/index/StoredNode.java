package dev.dateline.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** An object of stored JSON. */
record StoredNode(Map<String, Object> fields) {
  private static final JsonFactory JSON = new JsonFactory();

  static StoredNode read(String text) throws IOException {
    try (JsonParser json = JSON.createParser(text)) {
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
    return json.getText();
  }

  String text(String name) {
    return (String) fields.get(name);
  }

  Set<String> names() {
    return fields.keySet();
  }

  Stream<StoredNode> objects(String name) {
    List<?> list = (List<?>) fields.getOrDefault(name, List.of());
    return list.stream().map(StoredNode.class::cast);
  }
}
