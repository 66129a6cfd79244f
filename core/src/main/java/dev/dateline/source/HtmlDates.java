package dev.dateline.source;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.RawArticle.DateEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What a page says of the day it was published, strongest first. Days of changes do not count. */
final class HtmlDates {
  private static final List<String> META =
      List.of(
          "article:published_time",
          "article:published",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "publicationdate",
          "published_time",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date.published",
          "dcterms.date",
          "dc.date",
          "dcterms.created",
          "dc.date.created",
          "article.published",
          "published",
          "pdate",
          "ptime",
          "originalpublicationdate",
          "date");

  private static final Pattern CHANGED =
      Pattern.compile("(?i)\\b(?:last )?(?:updated?|modified|edited|changed)\\b.*");

  private static final Pattern CHANGED_NAME = Pattern.compile("(?i)updated?\\b|modified|edited");

  private static final Pattern PUBLISHED =
      Pattern.compile("(?i)(?:first )?(?:published|posted)\\b(?: on| at)?\\s*[:,]?\\s*(.*)");

  private static final Pattern DATE_NAME =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:date|dateline|byline|published|posted|timestamp)(?:$|[\\s_-])|pubdate");

  private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");

  private static final int MAX_VISIBLE = 120;
  private static final int MAX_DATES = 20;

  private final List<DateEvidence> dates = new ArrayList<>();

  private HtmlDates() {}

  static List<DateEvidence> of(Document page, JsonNode jsonLd, MetaElements meta) {
    HtmlDates dates = new HtmlDates();
    for (String key : List.of("datePublished", "dateCreated")) {
      dates.add("json-ld", JsonText.of(jsonLd.path(key)));
    }
    for (String name : META) {
      meta.values(name).limit(1).forEach(text -> dates.add("meta:" + name, text));
    }
    firstUnchanged(page, "[itemprop=datePublished], [itemprop=dateCreated]")
        .forEach(element -> dates.add("itemprop", machineText(element)));
    firstUnchanged(page, "time").forEach(element -> dates.add("time", machineText(element)));
    page.body().select("p, div, span, li, small, footer, address").forEach(dates::addVisible);
    return dates.dates;
  }

  private static Stream<Element> firstUnchanged(Document page, String selector) {
    return page.select(selector).stream().filter(element -> !isChange(element)).limit(1);
  }

  private void add(String rule, String text) {
    DateEvidence evidence = new DateEvidence(rule, text.strip());
    if (!text.isBlank() && dates.size() < MAX_DATES && !dates.contains(evidence)) {
      dates.add(evidence);
    }
  }

  private void addVisible(Element element) {
    if (dates.size() >= MAX_DATES || isChange(element)) {
      return;
    }
    String text = HtmlText.upTo(MAX_VISIBLE, element);
    String unchanged = CHANGED.matcher(text).replaceFirst("").strip();
    Matcher published = PUBLISHED.matcher(unchanged);
    boolean said = published.matches();
    String date = said ? published.group(1) : unchanged;
    if (YEAR.matcher(date).find() && (said || isNamed(element, DATE_NAME))) {
      add("byline-text", date);
    }
  }

  private static boolean isNamed(Element element, Pattern name) {
    return name.matcher(element.className()).find()
        || name.matcher(element.attr("role")).find()
        || name.matcher(element.attr("itemprop")).find();
  }

  private static boolean isChange(Element element) {
    return isNamed(element, CHANGED_NAME)
        || (element.previousSibling() instanceof TextNode before
            && CHANGED.matcher(before.text()).find());
  }

  private static String machineText(Element element) {
    return Stream.of("datetime", "content")
        .map(element::attr)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElseGet(() -> HtmlText.upTo(MAX_VISIBLE, element));
  }
}
