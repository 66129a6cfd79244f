package dev.dateline.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The children of an element of a feed, by name under the prefix that is usual for their space. */
final class FeedElements {
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://www.w3.org/2005/Atom", ""),
          Map.entry("http://purl.org/atom/ns", ""),
          Map.entry("http://purl.org/rss/1.0", ""),
          Map.entry("http://my.netscape.com/rdf/simple/0.9", ""),
          Map.entry("http://backend.userland.com/rss2", ""),
          Map.entry("http://purl.org/dc/elements/1.1", "dc:"),
          Map.entry("http://purl.org/dc/elements/1.0", "dc:"),
          Map.entry("http://purl.org/dc/terms", "dcterms:"),
          Map.entry("http://purl.org/rss/1.0/modules/content", "content:"),
          Map.entry("http://search.yahoo.com/mrss", "media:"),
          Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:"),
          Map.entry("http://www.georss.org/georss", "georss:"),
          Map.entry("http://www.w3.org/1999/xhtml", "xhtml:"));

  private final Element element;
  private final Map<String, List<Element>> byName = new LinkedHashMap<>();

  FeedElements(Element element) {
    this.element = element;
    for (Element child : element.children()) {
      byName.computeIfAbsent(name(child), name -> new ArrayList<>()).add(child);
    }
  }

  private static String name(Element child) {
    String space = child.tag().namespace().replaceFirst("[/#]+$", "");
    String written = child.normalName();
    int colon = written.indexOf(':');
    String prefix = colon < 0 ? "" : written.substring(0, colon + 1);
    return PREFIXES.getOrDefault(space, prefix) + written.substring(colon + 1);
  }

  /** The children of the names, in the order of the names. */
  Stream<Element> all(String... names) {
    return Stream.of(names).flatMap(name -> byName.getOrDefault(name, List.of()).stream());
  }

  /** The text of the first child of the names that has some, in one line; else empty. */
  String line(String... names) {
    return lines(names).findFirst().orElse("");
  }

  Stream<String> lines(String... names) {
    return all(names).map(FeedText::of).map(Markup::oneLine).filter(text -> !text.isEmpty());
  }

  String attribute(String name) {
    return element.attr(name);
  }

  String language() {
    return Stream.concat(lines("language", "dc:language"), Stream.of(attribute("xml:lang")))
        .findFirst()
        .orElse("");
  }
}
