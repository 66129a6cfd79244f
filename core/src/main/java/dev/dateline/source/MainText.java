package dev.dateline.source;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the text of the article in a page: the element marked as article body, else the article or
 * main element with most text, else the element whose paragraphs hold most text that is no link.
 * What is navigation, notice or advertisement by element, role or class is left out.
 */
final class MainText {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, object, svg, math, canvas, video, audio, form,"
          + " button, input, select, textarea, nav, aside, dialog, figure, footer, menu,"
          + " [role=navigation], [role=banner], [role=contentinfo], [role=complementary],"
          + " [role=search], [role=dialog], [role=alert], [role=menu], [hidden],"
          + " [aria-hidden=true], [aria-modal=true], [style*=display:none],"
          + " [style*=display: none]";

  private static final Pattern NEVER_TEXT_NAMES =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:cookies?|consent|gdpr|newsletter|subscri\\w+|related|recommend\\w*"
              + "|shar(?:e|ing)|social|comments?|breadcrumbs?|promo\\w*|advert\\w*|ads?|sponsor\\w*"
              + "|sidebar|nav|navbar|menu|footer|popup|modal|paywall|byline|dateline|pubdate"
              + "|publish(?:ed)?|timestamp|caption|credit|copyright|skip|print|tags?|toolbar"
              + "|most-read|teaser|outbrain|taboola)(?:$|[\\s_-])");

  private static final String PARAGRAPHS = "p, pre, blockquote, li, td, div, section, article";

  private static final int MIN_PARAGRAPH = 40;

  private final Document page;
  private final Set<Element> leftOut = new HashSet<>();
  private final TextLengths lengths;

  private MainText(Document page) {
    this.page = page;
    leftOut.addAll(page.select(NEVER_TEXT));
    this.lengths = new TextLengths(page.body(), leftOut);
  }

  /**
   * The main text of a page.
   *
   * @param title the headline, which is no part of the text
   */
  static String of(Document page, String title) {
    return new MainText(page).text(title);
  }

  private String text(String title) {
    Element root = marked().or(this::densest).orElse(page.body());
    root.select("header, [class], [id]").stream()
        .filter(element -> isNotice(element, root))
        .forEach(leftOut::add);
    root.select("h1").stream()
        .filter(heading -> title.isEmpty() || title.startsWith(heading.text()))
        .forEach(leftOut::add);
    return HtmlText.of(root, leftOut);
  }

  /** Headers lie above the text; notices are named so, and short beside the text around them. */
  private boolean isNotice(Element element, Element root) {
    boolean named =
        element.normalName().equals("header")
            || NEVER_TEXT_NAMES.matcher(element.className()).find()
            || NEVER_TEXT_NAMES.matcher(element.id()).find();
    return named && !element.equals(root) && lengths.all(element) < lengths.all(root) / 2;
  }

  private Optional<Element> marked() {
    return largest("[itemprop=articleBody]")
        .or(() -> largest("article"))
        .or(() -> largest("main, [role=main]"));
  }

  /** The element with most text, if it is no mere teaser on a page of other text. */
  private Optional<Element> largest(String selector) {
    return page.select(selector).stream()
        .filter(element -> lengths.all(element) > lengths.all(page.body()) / 4)
        .max(Comparator.comparingInt(lengths::all));
  }

  /** Of equally dense ones the first in the page. */
  private Optional<Element> densest() {
    Map<Element, Integer> scores = new LinkedHashMap<>();
    for (Element paragraph : page.body().select(PARAGRAPHS)) {
      if (lengths.own(paragraph) >= MIN_PARAGRAPH) {
        scores.merge(holder(paragraph), lengths.own(paragraph), Integer::sum);
      }
    }
    return scores.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(best -> withSiblings(best.getKey(), scores));
  }

  private static Element holder(Element paragraph) {
    boolean holdsItself = paragraph.normalName().equals("div") || paragraph.parent() == null;
    return holdsItself ? paragraph : paragraph.parent();
  }

  /** Goes up where the element above holds much more of such text, as when it is in columns. */
  private static Element withSiblings(Element best, Map<Element, Integer> scores) {
    Element parent = best.parent();
    if (parent == null) {
      return best;
    }
    int together = 0;
    for (Element child : parent.children()) {
      together += scores.getOrDefault(child, 0);
    }
    return together > scores.get(best) * 3 / 2 ? parent : best;
  }
}
