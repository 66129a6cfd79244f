package dev.dateline.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * Elements of XML and SGML, with names in lower case. They are parsed as they come: what is not
 * well formed is read all the same, and of entities only those of HTML are known.
 */
final class Markup {
  private Markup() {}

  static Document parse(String text) {
    return Parser.xmlParser().settings(ParseSettings.htmlDefault).parseInput(text, "");
  }

  /** The declarations of namespaces in an element and below it. */
  static String namespaces(Element element) {
    return element.getAllElements().stream()
        .flatMap(below -> below.attributes().asList().stream())
        .filter(attribute -> attribute.getKey().startsWith("xmlns"))
        .collect(Collectors.toMap(Attribute::getKey, Attribute::html, (outer, inner) -> inner))
        .values()
        .stream()
        .collect(Collectors.joining(" "));
  }

  /** Parses an element below such declarations. What is no element gives one that is empty. */
  static Element element(String text, String namespaces) {
    return parse("<around " + namespaces + ">" + text).children().stream()
        .flatMap(around -> around.children().stream())
        .findFirst()
        .orElseGet(() -> new Element("nothing"));
  }

  /** The elements below another of a name, which is given in lower case and without prefix. */
  static Stream<Element> all(Element element, String name) {
    return element.getAllElements().stream().skip(1).filter(below -> localName(below).equals(name));
  }

  static Optional<Element> first(Element element, String name) {
    return all(element, name).findFirst();
  }

  static Stream<Element> children(Element element, String name) {
    return element.children().stream().filter(child -> localName(child).equals(name));
  }

  static String localName(Element element) {
    String name = element.normalName();
    return name.endsWith(":") ? name : name.substring(name.indexOf(':') + 1);
  }

  /** The text in one line of the first element of one of the names that has some; else empty. */
  static String line(Element element, List<String> names) {
    return names.stream()
        .flatMap(name -> all(element, name))
        .map(Markup::line)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  static String line(Element element, String name) {
    return line(element, List.of(name));
  }

  /** The text of an element in one line. */
  static String line(Element element) {
    return oneLine(element.wholeText());
  }

  static String oneLine(String text) {
    return text.replaceAll("[\\s\u00a0]+", " ").strip();
  }
}
