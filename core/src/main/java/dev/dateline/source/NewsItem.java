package dev.dateline.source;

import dev.dateline.article.RawArticle;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a {@code newsItem} of NewsML-G2 says of its article. */
final class NewsItem {
  private static final List<String> DATES =
      List.of("contentcreated", "firstcreated", "versioncreated", "embargoed");
  private static final String PERSON = "person";
  private static final String PLACE = "geoArea";
  private final Element item;
  private final String language;

  NewsItem(Element item) {
    this.item = item;
    this.language =
        first(
            Stream.concat(
                in("contentmeta", "language").map(element -> element.attr("tag")),
                Stream.of(item.attr("xml:lang"))));
  }

  void fill(RawArticle.Builder article) {
    article.id(item.attr("guid")).title(title()).body(body()).language(language);
    for (String date : DATES) {
      Markup.all(item, date)
          .map(Markup::line)
          .forEach(text -> article.date("newsml:" + date, BasicTime.extended(text)));
    }
    article.dateline(line("contentmeta", "dateline"));
    authors().forEach(article::author);
    article.outlet(outlet());
    subjects(PERSON).forEach(article::person);
    Stream.concat(in("contentmeta", "located").flatMap(this::names), subjects(PLACE))
        .forEach(article::location);
    subjects()
        .filter(subject -> !isOf(PERSON, subject) && !isOf(PLACE, subject))
        .flatMap(this::names)
        .forEach(article::topic);
    in("contentmeta", "keyword").map(Markup::line).forEach(article::topic);
  }

  private String title() {
    return first(
        Stream.of(
                in("contentmeta", "headline").map(Markup::line),
                nitf().map(NitfArticle::title),
                in("itemmeta", "title").map(Markup::line),
                in("contentmeta", "slugline").map(Markup::line))
            .flatMap(titles -> titles));
  }

  /** The content, and where it is elsewhere, such as that of a picture, its description. */
  private String body() {
    String text =
        Stream.concat(in("contentset", "inlinexml"), in("contentset", "inlinedata"))
            .map(NewsMl::text)
            .filter(Predicate.not(String::isBlank))
            .collect(Collectors.joining("\n\n"));
    return text.isEmpty() ? first(in("contentmeta", "description").map(MarkupText::of)) : text;
  }

  private Stream<String> authors() {
    List<String> bylines = in("contentmeta", "by").map(Markup::line).toList();
    List<String> creators = in("contentmeta", "creator").flatMap(this::names).toList();
    List<String> named = bylines.isEmpty() ? creators : bylines;
    return named.isEmpty()
        ? nitf().flatMap(NitfArticle::authors)
        : named.stream().flatMap(byline -> Names.authors(byline).stream());
  }

  private Stream<NitfArticle> nitf() {
    return Markup.all(item, "nitf").map(NitfArticle::new);
  }

  private String outlet() {
    return first(
        Stream.of(
                in("itemmeta", "provider").flatMap(this::names),
                in("contentmeta", "infosource").flatMap(this::names),
                in("contentmeta", "creditline").map(Markup::line),
                in("rightsinfo", "copyrightholder").flatMap(this::names),
                in("itemmeta", "provider").map(NewsItem::code))
            .flatMap(names -> names));
  }

  private Stream<String> subjects(String kind) {
    return subjects().filter(subject -> isOf(kind, subject)).flatMap(this::names);
  }

  private Stream<Element> subjects() {
    return in("contentmeta", "subject");
  }

  private static boolean isOf(String kind, Element subject) {
    return subject.attr("type").endsWith(":" + kind);
  }

  /** The name in the language of the item, else the first, else that of what it is part of. */
  private Stream<String> names(Element concept) {
    List<Element> names = Markup.children(concept, "name").toList();
    return Stream.concat(
        names.stream().filter(name -> language.equals(name.attr("xml:lang"))), names.stream())
        .findFirst()
        .or(
            () ->
                Markup.children(concept, "broader")
                    .flatMap(b -> Markup.children(b, "name"))
                    .findFirst())
        .map(Markup::line)
        .stream();
  }

  /** The last part of a code, {@code REUTERS} of {@code nprov:REUTERS}, or the literal. */
  private static String code(Element concept) {
    String code = concept.attr("qcode");
    return code.isEmpty() ? concept.attr("literal") : code.substring(code.indexOf(':') + 1);
  }

  private String line(String section, String name) {
    return first(in(section, name).map(Markup::line));
  }

  private Stream<Element> in(String section, String name) {
    return Markup.children(item, section).flatMap(parent -> Markup.children(parent, name));
  }

  private static String first(Stream<String> texts) {
    return texts.filter(Predicate.not(String::isBlank)).findFirst().orElse("");
  }
}
