package dev.dateline.source;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The values that an object holds for the fields of an article. */
final class JsonFields {
  private final JsonNode object;
  private final Map<Field, String> map;
  private final Map<String, JsonNode> byKey = new HashMap<>();

  JsonFields(JsonNode object, Map<Field, String> map) {
    this.object = object;
    this.map = map;
    index(object.path("_source"));
    index(object);
    index(object.path("fields"));
  }

  private void index(JsonNode node) {
    node.properties()
        .forEach(
            property -> {
              if (!property.getValue().isNull()) {
                byKey.putIfAbsent(FieldKeys.normalise(property.getKey()), property.getValue());
              }
            });
  }

  /** The values for a field, the likeliest first. */
  List<JsonNode> values(Field field) {
    String path = map.get(field);
    if (path == null) {
      return named(FieldKeys.of(field));
    }
    return object.hasNonNull(path) ? List.of(object.get(path)) : at(path);
  }

  List<JsonNode> named(List<String> keys) {
    return keys.stream().map(byKey::get).filter(Objects::nonNull).toList();
  }

  boolean isMapped(Field field) {
    return map.containsKey(field);
  }

  private List<JsonNode> at(String path) {
    List<JsonNode> nodes = List.of(object);
    for (String name : path.split("\\.", -1)) {
      List<JsonNode> below = new ArrayList<>();
      nodes.forEach(node -> step(node, name, below));
      nodes = below;
    }
    return nodes;
  }

  private static void step(JsonNode node, String name, List<JsonNode> below) {
    if (node.isArray()) {
      node.forEach(element -> step(element, name, below));
    } else if (node.hasNonNull(name)) {
      below.add(node.get(name));
    }
  }
}
