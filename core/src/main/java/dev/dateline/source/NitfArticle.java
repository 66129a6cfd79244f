package dev.dateline.source;

import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Makes an article of an {@code nitf} document of the IPTC, by itself or in NewsML. The parts that
 * are particular to the New York Times corpus are read too.
 */
final class NitfArticle {
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private final Element nitf;

  NitfArticle(Element nitf) {
    this.nitf = nitf;
  }

  static boolean opens(Opening opening) {
    return MarkupReader.root(opening).equals("nitf");
  }

  static void read(Element nitf, Origin at, Readings out) {
    out.article(new NitfArticle(nitf).article(at), "no headline and no text");
  }

  private RawArticle article(Origin at) {
    RawArticle.Builder article = RawArticle.builder(at);
    article.id(attribute("doc-id", "id-string")).title(title()).body(body());
    dates(article);
    article.dateline(Markup.line(nitf, "dateline"));
    authors().forEach(article::author);
    identified("person").forEach(article::person);
    identified("location").forEach(article::location);
    attributes("evloc", "city").forEach(article::location);
    article.outlet(outlet());
    article.section(section());
    article.language(language());
    article.url(first(attributes("pubdata", "ex-ref").filter(ADDRESS.asMatchPredicate())));
    topics().forEach(article::topic);
    return article.build();
  }

  /** The first headline, else the title in the head. */
  String title() {
    return Markup.line(nitf, List.of("hl1", "title", "hedline"));
  }

  /** The text; where it comes with its lead apart, in full only. */
  String body() {
    List<Element> contents = Markup.all(nitf, "body.content").toList();
    List<Element> full =
        contents.stream()
            .flatMap(content -> Markup.all(content, "block"))
            .filter(block -> block.attr("class").equals("full_text"))
            .toList();
    return (full.isEmpty() ? contents : full)
        .stream()
            .map(MarkupText::of)
            .filter(Predicate.not(String::isEmpty))
            .collect(Collectors.joining("\n\n"));
  }

  /** The authors of the byline as printed, without their posts. */
  Stream<String> authors() {
    return Stream.concat(bylines(true), bylines(false)).findFirst().stream()
        .flatMap(NitfArticle::authors);
  }

  private Stream<Element> bylines(boolean asPrinted) {
    return Markup.all(nitf, "byline")
        .filter(byline -> byline.attr("class").equals("normalized_byline") != asPrinted);
  }

  private static Stream<String> authors(Element byline) {
    List<String> persons = Markup.all(byline, "person").map(Markup::line).toList();
    if (!persons.isEmpty()) {
      return persons.stream();
    }
    Element names = byline.clone();
    Markup.all(names, "byttl").toList().forEach(Element::remove);
    String line = Markup.line(names);
    boolean cut = line.endsWith(",");
    return Names.authors(cut ? line.substring(0, line.length() - 1) : line).stream();
  }

  private void dates(RawArticle.Builder article) {
    attributes("pubdata", "date.publication").forEach(date -> date(article, "pubdata", date));
    attributes("date.issue", "norm").forEach(date -> date(article, "date.issue", date));
    attributes("story.date", "norm").forEach(date -> date(article, "story.date", date));
    date(article, "meta", dayInParts());
    attributes("date.release", "norm").forEach(date -> date(article, "date.release", date));
  }

  private static void date(RawArticle.Builder article, String element, String date) {
    article.date("nitf:" + element, BasicTime.extended(date));
  }

  private String dayInParts() {
    String year = meta("publication_year");
    return year.isEmpty()
        ? ""
        : year + twoDigits(meta("publication_month")) + twoDigits(meta("publication_day_of_month"));
  }

  private static String twoDigits(String number) {
    return number.isEmpty() ? "" : (number.length() == 1 ? "-0" : "-") + number;
  }

  private Stream<String> identified(String name) {
    return Markup.all(nitf, "identified-content")
        .flatMap(content -> Markup.all(content, name))
        .map(Markup::line);
  }

  private String outlet() {
    return first(
        Stream.of(
                attributes("pubdata", "name"),
                Stream.of(Markup.line(nitf, "distributor")),
                attributes("doc.copyright", "holder"))
            .flatMap(names -> names));
  }

  private String section() {
    String online = meta("online_sections").replaceFirst(";.*", "");
    String printed = attribute("pubdata", "position.section");
    return first(Stream.of(online, printed, meta("dsk")));
  }

  private String language() {
    return first(
        Stream.concat(Stream.of(nitf), Markup.all(nitf, "body")).map(e -> e.attr("xml:lang")));
  }

  /** Subjects, keywords and labels; those of the New York Times that are paths are no labels. */
  private Stream<String> topics() {
    return Stream.of(
            attributes("tobject.subject", "tobject.subject.matter"),
            attributes("tobject.subject", "tobject.subject.type"),
            attributes("keyword", "key"),
            identified("classifier").filter(label -> !label.startsWith("Top/")))
        .flatMap(labels -> labels);
  }

  private String meta(String name) {
    return first(
        Markup.all(nitf, "meta")
            .filter(meta -> meta.attr("name").equals(name))
            .map(meta -> meta.attr("content")));
  }

  private String attribute(String element, String name) {
    return first(attributes(element, name));
  }

  private Stream<String> attributes(String element, String name) {
    return Markup.all(nitf, element).map(found -> found.attr(name).strip());
  }

  private static String first(Stream<String> texts) {
    return texts.filter(Predicate.not(String::isBlank)).findFirst().orElse("");
  }
}
