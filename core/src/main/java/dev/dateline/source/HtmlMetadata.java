package dev.dateline.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of its article: first JSON-LD, then OpenGraph and other {@code meta} elements,
 * then microdata, then what is visible.
 */
final class HtmlMetadata {
  private static final List<String> TITLES =
      List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "title", "headline");

  private static final List<String> OUTLETS =
      List.of("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name");

  private static final List<String> AUTHORS =
      List.of(
          "author",
          "article:author",
          "dc.creator",
          "dcterms.creator",
          "parsely-author",
          "sailthru.author",
          "byl");

  private static final List<String> SECTIONS =
      List.of("article:section", "section", "parsely-section", "dc.subject.section");

  private static final List<String> LANGUAGES =
      List.of("dc.language", "dcterms.language", "language", "content-language", "og:locale");

  private static final List<String> TOPICS =
      List.of(
          "article:tag",
          "news_keywords",
          "keywords",
          "parsely-tags",
          "sailthru.tags",
          "dc.subject");

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");
  private static final Pattern SITE = Pattern.compile("\\s+[|–—•·»-]\\s+([^|–—•·»]{2,60})$");

  private final Document page;
  private final JsonNode node;
  private final RawArticle given;
  private final MetaElements meta;

  private HtmlMetadata(Document page, JsonNode node) {
    this.page = page;
    this.node = node;
    this.given = JsonArticle.of(Origin.of(""), node, Map.of());
    this.meta = MetaElements.of(page);
  }

  static HtmlMetadata of(Document page) {
    return new HtmlMetadata(
        page, JsonLd.article(page).orElseGet(JsonNodeFactory.instance::objectNode));
  }

  void fill(RawArticle.Builder article) {
    article.title(title());
    HtmlDates.of(page, node, meta).forEach(date -> article.date(date.rule(), date.text()));
    article.dateline(unescaped(given.dateline().orElse("")));
    article.outlet(
        first(
            List.of(
                given.outlet().stream(),
                meta.values(OUTLETS),
                property("publisher"),
                siteInTitle())));
    article.section(
        first(
            List.of(given.section().stream(), meta.values(SECTIONS), property("articleSection"))));
    article.language(language());
    article.url(first(List.of(given.url().stream(), links(), meta.values(List.of("og:url")))));
    given.locations().forEach(article::location);
    Stream.of("Place", "City", "Country")
        .flatMap(type -> JsonLd.about(node, type))
        .forEach(article::location);
    JsonLd.about(node, "Person").forEach(article::person);
    authors(article::author);
    topics(article::topic);
  }

  /** What follows the headline in the title of the page. */
  private Stream<String> siteInTitle() {
    String headline = title();
    Matcher site = SITE.matcher(page.title());
    return page.title().startsWith(headline) && site.find() && site.start() >= headline.length()
        ? Stream.of(site.group(1))
        : Stream.of();
  }

  /** The headline, without the name of the site. */
  String title() {
    String title =
        first(
            List.of(
                Stream.of(given.title()), property("headline"), meta.values(TITLES), headings()));
    String whole = title.isEmpty() ? page.title() : title;
    return title.isEmpty() || isNamedAfter(whole) ? SITE.matcher(whole).replaceFirst("") : whole;
  }

  private boolean isNamedAfter(String title) {
    String site = meta.values(OUTLETS).findFirst().orElse("").strip();
    return !site.isEmpty() && title.endsWith(site) && title.length() > site.length();
  }

  /** The text of the article, where the metadata hold it. */
  String body() {
    return unescaped(given.body());
  }

  private Stream<String> headings() {
    List<Element> headings = page.select("article h1, main h1, h1");
    return headings.stream().map(Element::text).filter(text -> !text.isBlank()).limit(1);
  }

  private Stream<String> links() {
    return page.select("link[rel=canonical]").eachAttr("href").stream()
        .filter(href -> ADDRESS.matcher(href).matches());
  }

  private String language() {
    Stream<String> ofPage = page.select("html[lang]").eachAttr("lang").stream();
    return first(List.of(given.language().stream(), ofPage, meta.values(LANGUAGES)))
        .replace('_', '-');
  }

  private void authors(Consumer<String> target) {
    List<String> names =
        given.authors().isEmpty()
            ? Stream.concat(meta.values(AUTHORS), property("author")).toList()
            : given.authors();
    names.stream()
        .filter(name -> !ADDRESS.matcher(name).matches())
        .flatMap(byline -> Names.authors(unescaped(byline)).stream())
        .map(HtmlMetadata::tidy)
        .forEach(target);
  }

  private void topics(Consumer<String> target) {
    Stream.concat(given.topics().stream(), meta.values(TOPICS))
        .flatMap(Names.LABEL_SEPARATOR::splitAsStream)
        .map(HtmlMetadata::tidy)
        .forEach(target);
  }

  private Stream<String> property(String name) {
    return page.select("[itemprop=" + name + "]").stream()
        .map(element -> element.hasAttr("content") ? element.attr("content") : element.text());
  }

  private static String first(List<Stream<String>> values) {
    return values.stream()
        .flatMap(stream -> stream)
        .map(HtmlMetadata::tidy)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String tidy(String text) {
    return unescaped(text).replaceAll("\\s+", " ").strip();
  }

  /** Metadata are often escaped twice. */
  private static String unescaped(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }
}
