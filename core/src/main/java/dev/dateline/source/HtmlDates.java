package dev.dateline.source;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.RawArticle.DateEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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
      Pattern.compile("(?i)\\b(?:updated?|modified|last[ -]?(?:updated?|modified)|edited)\\b.*");

  private static final Pattern PUBLISHED =
      Pattern.compile("(?i)^(?:first\\s+)?(?:published|posted)\\b\\s*(?:on|at)?[:,]?\\s*(.*)");

  private static final Pattern DATE_CLASS =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:pub)?(?:date|dateline|byline|published|posted|timestamp)"
              + "(?:$|[\\s_-])|pubdate");

  private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");

  private static final int MAX_VISIBLE = 120;

  private final List<DateEvidence> dates = new ArrayList<>();

  private HtmlDates() {}

  static List<DateEvidence> of(Document page, JsonNode jsonLd, HtmlMetadata.MetaElements meta) {
    HtmlDates dates = new HtmlDates();
    dates.add("json-ld", JsonDates.readable(JsonText.of(jsonLd.path("datePublished"))));
    dates.add("json-ld", JsonDates.readable(JsonText.of(jsonLd.path("dateCreated"))));
    for (String name : META) {
      meta.values(name).limit(1).forEach(text -> dates.add("meta:" + name, text));
    }
    page.select("[itemprop=datePublished], [itemprop=dateCreated]").stream()
        .limit(1)
        .forEach(element -> dates.add("itemprop", machineText(element)));
    page.select("time").stream()
        .filter(time -> !isChange(time))
        .limit(1)
        .forEach(time -> dates.add("time", machineText(time)));
    page.body().select("p, div, span, li, small").stream()
        .filter(element -> element.childrenSize() <= 6)
        .forEach(dates::addVisible);
    return dates.dates;
  }

  private void add(String rule, String text) {
    if (!text.isBlank() && dates.size() < 20) {
      dates.add(new DateEvidence(rule, text.strip()));
    }
  }

  private void addVisible(Element element) {
    String text = element.text();
    if (text.length() > MAX_VISIBLE || isChange(element)) {
      return;
    }
    String unchanged = CHANGED.matcher(text).replaceFirst("").strip();
    Matcher published = PUBLISHED.matcher(unchanged);
    String date = published.matches() ? published.group(1) : unchanged;
    if (YEAR.matcher(date).find() && (published.matches() || isDated(element))) {
      DateEvidence evidence = new DateEvidence("byline-text", date);
      if (!dates.contains(evidence)) {
        dates.add(evidence);
      }
    }
  }

  private static boolean isDated(Element element) {
    return DATE_CLASS.matcher(element.className()).find()
        || DATE_CLASS.matcher(element.attr("role")).find();
  }

  private static boolean isChange(Element element) {
    return CHANGED.matcher(element.className()).find()
        || CHANGED.matcher(element.attr("itemprop").replace("date", "")).find()
        || CHANGED.matcher(element.parent() == null ? "" : element.parent().ownText()).lookingAt();
  }

  private static String machineText(Element element) {
    if (element.hasAttr("datetime")) {
      return element.attr("datetime");
    }
    return element.hasAttr("content") ? element.attr("content") : element.text();
  }
}
