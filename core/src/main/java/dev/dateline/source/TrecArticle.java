package dev.dateline.source;

import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Makes an article of a {@code DOC} of the TREC collections, under the names that those of AP, the
 * Wall Street Journal, the Financial Times, the Los Angeles Times, FBIS, the San Jose Mercury News,
 * AQUAINT, Gigaword and NTCIR use.
 */
final class TrecArticle {
  private static final List<String> TITLES =
      List.of("headline", "hl", "head", "ti", "ttl", "title", "slug");
  private static final List<String> DATES =
      List.of("date", "date_time", "datetime", "date1", "pubdate", "dd");
  private static final Pattern PAGE = Pattern.compile("\\s*(?:\\(\\p{Lu}\\)|, *PAGE\\b).*");
  private static final Pattern CODE = Pattern.compile("\\s*\\(\\p{Lu}+\\)$");
  private static final Pattern POST =
      Pattern.compile("(?i),[^,;]*\\b(?:writer|correspondent|reporter|editor|staff|press)\\b.*");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Pattern LIST = Pattern.compile("[;\\n]");

  private final Element document;

  private TrecArticle(Element document) {
    this.document = document;
  }

  static boolean opens(Opening opening) {
    return MarkupReader.root(opening).equals("doc");
  }

  static void read(Element document, Origin at, Readings out) {
    out.article(new TrecArticle(document).article(at), "no headline and no text");
  }

  private RawArticle article(Origin at) {
    RawArticle.Builder article = RawArticle.builder(at);
    String id = id();
    article.id(id).title(line(TITLES)).body(body());
    DATES.stream()
        .flatMap(this::all)
        .map(Markup::line)
        .forEach(date -> article.date("trec:date", TrecDate.written(date)));
    TrecDate.inNumber(id).ifPresent(date -> article.date("trec:docno", date));
    article.dateline(line(List.of("dateline")));
    article.outlet(outlet(id));
    article.section(line(List.of("section")));
    article.language(line(List.of("language", "lang")));
    article.url(first(ADDRESS, line(List.of("url", "dochdr"))));
    authors().forEach(article::author);
    lines("re").map(region -> CODE.matcher(region).replaceFirst("")).forEach(article::location);
    Stream.of("subject", "keyword", "keywords", "ns", "tp")
        .flatMap(this::lines)
        .map(topic -> CODE.matcher(topic).replaceFirst(""))
        .forEach(article::topic);
    return article.build();
  }

  private String id() {
    String number = line(List.of("docno"));
    return Stream.of(number, document.attr("id"), document.attr("docid"), line(List.of("docid")))
        .filter(Predicate.not(String::isEmpty))
        .findFirst()
        .orElse("");
  }

  private String outlet(String id) {
    String named = PAGE.matcher(line(List.of("pub", "source", "so"))).replaceFirst("");
    return named.isEmpty() ? TrecCollections.outlet(id) : named;
  }

  private Stream<String> authors() {
    return Stream.of("byline", "author")
        .flatMap(this::all)
        .map(Markup::line)
        .map(byline -> POST.matcher(byline).replaceFirst(""))
        .flatMap(byline -> Names.authors(byline).stream());
  }

  /** Leads and texts; where there are none, what is beside all that tells of the article. */
  private String body() {
    String text =
        Stream.of("lp", "leadpara", "text")
            .flatMap(name -> Markup.all(document, name))
            .map(TrecArticle::text)
            .filter(Predicate.not(String::isEmpty))
            .collect(Collectors.joining("\n\n"));
    return text.isEmpty() && Markup.first(document, "text").isEmpty() ? beside() : text;
  }

  private String beside() {
    Element rest = document.clone();
    Stream.of(List.of("docno", "docid", "dochdr", "fileid", "dateline"), TITLES, DATES)
        .flatMap(List::stream)
        .flatMap(name -> Markup.all(rest, name).toList().stream())
        .forEach(Element::remove);
    return text(rest);
  }

  /** Text without markup stays as it is, with the line breaks by which it is set. */
  private static String text(Element element) {
    return element.childrenSize() == 0 ? element.wholeText().strip() : MarkupText.of(element);
  }

  private Stream<String> lines(String name) {
    return all(name).map(Element::wholeText).flatMap(LIST::splitAsStream).map(Markup::oneLine);
  }

  private String line(List<String> names) {
    return names.stream()
        .flatMap(this::all)
        .map(Markup::line)
        .filter(Predicate.not(String::isEmpty))
        .findFirst()
        .orElse("");
  }

  /** The elements of a name that are not part of the text. */
  private Stream<Element> all(String name) {
    return Markup.all(document, name).filter(element -> element.closest("text") == null);
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group() : "";
  }
}
