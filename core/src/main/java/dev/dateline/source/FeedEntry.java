package dev.dateline.source;

import dev.dateline.article.RawArticle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What one entry of a feed says of its article. */
final class FeedEntry {
  /** An author as RSS has it: an address of mail, then the name. */
  private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)");

  private static final Pattern NAME_AND_MAIL =
      Pattern.compile("(.+?)\\s*(?:<|\\()(?:mailto:)?\\S+@\\S+(?:>|\\))");

  private static final int MAX_AUTHOR = 200;

  private final FeedElements entry;

  FeedEntry(FeedElements entry) {
    this.entry = entry;
  }

  void fill(RawArticle.Builder article) {
    String url = url();
    article.id(id().orElse(url));
    article.title(entry.line("title", "dc:title", "media:title"));
    article.body(body());
    dates(article);
    authors().forEach(article::author);
    outlet().ifPresent(article::outlet);
    article.section(entry.line("prism:section"));
    Optional.of(entry.language()).filter(tag -> !tag.isEmpty()).ifPresent(article::language);
    article.url(url);
    entry.lines("georss:featurename", "dcterms:spatial").forEach(article::location);
    topics().forEach(article::topic);
  }

  private Optional<String> id() {
    return Stream.concat(
            entry.lines("guid", "id", "dc:identifier"), Stream.of(entry.attribute("rdf:about")))
        .filter(id -> !id.isBlank())
        .findFirst();
  }

  private String body() {
    return entry
        .all(
            "content:encoded",
            "xhtml:body",
            "xhtml:div",
            "fullitem",
            "content",
            "description",
            "summary",
            "dc:description",
            "itunes:summary",
            "media:description")
        .map(FeedText::of)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private void dates(RawArticle.Builder article) {
    for (String name :
        new String[] {
          "pubdate",
          "published",
          "issued",
          "dcterms:issued",
          "dc:date",
          "prism:publicationdate",
          "dcterms:created",
          "created",
          "updated",
          "modified",
          "dcterms:modified"
        }) {
      entry.lines(name).forEach(date -> article.date("feed:" + name, date));
    }
  }

  private Stream<String> authors() {
    Stream<String> named =
        entry
            .all("author")
            .map(author -> Markup.children(author, "name").findFirst().orElse(author))
            .map(Markup::line);
    return Stream.concat(named, entry.lines("dc:creator", "itunes:author"))
        .map(FeedEntry::name)
        .flatMap(byline -> Names.authors(byline).stream());
  }

  private static String name(String author) {
    if (author.length() > MAX_AUTHOR) {
      return author;
    }
    Matcher mail = MAIL_AND_NAME.matcher(author);
    Matcher name = NAME_AND_MAIL.matcher(author);
    return mail.matches() ? mail.group(1) : name.matches() ? name.group(1) : author;
  }

  /** Who published the entry, where the feed gathers those of others. */
  private Optional<String> outlet() {
    return Stream.concat(
            entry
                .all("source")
                .map(source -> Markup.children(source, "title").findFirst().orElse(source))
                .map(Markup::line),
            entry.lines("dc:publisher", "prism:publicationname"))
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  private String url() {
    return Stream.of(
            entry.lines("feedburner:origlink"),
            entry.all("link").filter(FeedEntry::isPage).map(FeedEntry::address),
            entry.all("guid").filter(FeedEntry::isAddress).map(Markup::line))
        .flatMap(links -> links)
        .filter(link -> !link.isBlank())
        .findFirst()
        .orElse("");
  }

  private static boolean isPage(Element link) {
    return link.attr("rel").isEmpty() || link.attr("rel").equals("alternate");
  }

  private static String address(Element link) {
    return link.hasAttr("href") ? link.attr("href") : Markup.line(link);
  }

  private static boolean isAddress(Element guid) {
    return !guid.attr("ispermalink").equalsIgnoreCase("false")
        && Markup.line(guid).matches("https?://\\S+");
  }

  private Stream<String> topics() {
    Stream<String> categories = entry.all("category").map(FeedEntry::label);
    return Stream.concat(
        categories,
        entry
            .lines("dc:subject", "media:keywords", "itunes:keywords")
            .flatMap(Names.LABEL_SEPARATOR::splitAsStream));
  }

  private static String label(Element category) {
    return Stream.of(category.attr("label"), Markup.line(category), category.attr("term"))
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }
}
