package dev.dateline.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page, by name in lower case. */
final class MetaElements {
  private final Map<String, List<String>> byName = new HashMap<>();

  private MetaElements() {}

  static MetaElements of(Document page) {
    MetaElements meta = new MetaElements();
    page.select("meta[content]").forEach(meta::add);
    return meta;
  }

  /** The values under each of the names in turn. */
  Stream<String> values(List<String> names) {
    return names.stream().flatMap(this::values);
  }

  Stream<String> values(String name) {
    return byName.getOrDefault(name, List.of()).stream();
  }

  private void add(Element element) {
    byName.computeIfAbsent(name(element), name -> new ArrayList<>()).add(element.attr("content"));
  }

  private static String name(Element element) {
    return Stream.of("property", "name", "http-equiv")
        .map(element::attr)
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse("")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
