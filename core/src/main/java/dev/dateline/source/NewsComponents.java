package dev.dateline.source;

import dev.dateline.article.RawArticle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What a {@code NewsItem} of NewsML 1.0 to 1.2, with its tree of components, says of its article.
 */
final class NewsComponents {
  private static final List<String> DATES =
      List.of("datelinedate", "firstcreated", "thisrevisioncreated");
  private static final Pattern PLACE =
      Pattern.compile("(?i).*(?:city|country|state|region|location).*");
  private static final Pattern TOPIC =
      Pattern.compile("(?i)(?!" + PLACE + ").*(?:keyword|subject|industr).*");
  private static final Pattern TEXT = Pattern.compile("(?i)(?:text/(?!css).*|.*(?:html|nitf).*|)");
  private final Element item;

  NewsComponents(Element item) {
    this.item = item;
  }

  void fill(RawArticle.Builder article) {
    article.id(Markup.line(item, List.of("publicidentifier", "newsitemid")));
    article.title(Markup.line(item, List.of("headline", "title", "slugline")));
    article.body(body());
    for (String date : DATES) {
      Markup.all(item, date)
          .map(Markup::line)
          .forEach(text -> article.date("newsml:" + date, BasicTime.extended(text)));
    }
    article.dateline(Markup.line(item, "dateline"));
    Names.authors(Markup.line(item, "byline")).forEach(article::author);
    parties("provider").findFirst().ifPresent(article::outlet);
    article.language(formalNames("language").findFirst().orElse(""));
    properties(PLACE).forEach(article::location);
    properties(TOPIC).forEach(article::topic);
    Markup.all(item, "keywordline").map(Markup::line).forEach(article::topic);
    persons().forEach(article::person);
  }

  /** The longest of the texts: others are headlines, captions and addresses. */
  private String body() {
    return Markup.all(item, "contentitem")
        .filter(NewsComponents::isText)
        .flatMap(content -> Markup.all(content, "datacontent"))
        .map(NewsMl::text)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static boolean isText(Element content) {
    return Markup.children(content, "mimetype")
        .map(type -> type.attr("formalname"))
        .allMatch(TEXT.asMatchPredicate());
  }

  private Stream<String> properties(Pattern kind) {
    return Markup.all(item, "property")
        .filter(property -> kind.matcher(property.attr("formalname")).matches())
        .map(property -> property.attr("value"));
  }

  private Stream<String> parties(String role) {
    return Markup.all(item, role)
        .flatMap(party -> Markup.all(party, "party"))
        .map(party -> party.attr("formalname"))
        .filter(Predicate.not(String::isBlank));
  }

  private Stream<String> formalNames(String name) {
    return Markup.all(item, name)
        .map(element -> element.attr("formalname"))
        .filter(Predicate.not(String::isBlank));
  }

  private Stream<String> persons() {
    return Markup.all(item, "topic")
        .filter(topic -> Markup.all(topic, "topictype").anyMatch(NewsComponents::isPerson))
        .flatMap(topic -> Markup.all(topic, "description"))
        .map(Markup::line);
  }

  private static boolean isPerson(Element type) {
    return type.attr("formalname").toLowerCase(Locale.ROOT).endsWith("person");
  }
}
