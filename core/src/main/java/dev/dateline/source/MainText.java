package dev.dateline.source;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds the text of the article in a page: the element marked as article body, else the article or
 * main element with most text, else the element whose paragraphs hold most text that is no link.
 * What is navigation, notice or advertisement by element, role or class is taken out first.
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
  private final String title;
  private final int all;

  private MainText(Document page, String title) {
    this.page = page;
    this.title = title;
    page.select(NEVER_TEXT).forEach(this::remove);
    this.all = Math.max(1, page.body().text().length());
  }

  /** Takes what is no main text out of the page, and returns the rest. */
  static String of(Document page, String title) {
    return new MainText(page, title).text();
  }

  private String text() {
    Element root = marked().or(this::densest).orElse(page.body());
    removeNotices(root);
    root.select("h1").stream().filter(heading -> isTitle(heading.text())).forEach(Element::remove);
    return HtmlText.of(root);
  }

  private boolean isTitle(String heading) {
    return heading.equals(title) || title.isEmpty() || title.startsWith(heading);
  }

  private void remove(Element element) {
    if (element.parent() != null) {
      element.remove();
    }
  }

  /** Headers lie above the text; notices are named so, and short beside the text around them. */
  private void removeNotices(Element root) {
    int length = root.text().length();
    for (Element element : root.select("header, [class], [id]")) {
      boolean notice =
          element.normalName().equals("header")
              || NEVER_TEXT_NAMES.matcher(element.className()).find()
              || NEVER_TEXT_NAMES.matcher(element.id()).find();
      if (notice && !element.equals(root) && element.text().length() < length / 2) {
        remove(element);
      }
    }
  }

  private Optional<Element> marked() {
    return largest(page.select("[itemprop=articleBody]"))
        .or(() -> largest(page.select("article")))
        .or(() -> largest(page.select("main, [role=main]")));
  }

  /** The element with most text, if it is no mere teaser on a page of other text. */
  private Optional<Element> largest(Elements elements) {
    return elements.stream()
        .max(Comparator.comparingInt(element -> element.text().length()))
        .filter(element -> element.text().length() > all / 4);
  }

  private Optional<Element> densest() {
    Map<Element, Integer> scores = new HashMap<>();
    for (Element paragraph : page.body().select(PARAGRAPHS)) {
      int length = ownLength(paragraph);
      if (length >= MIN_PARAGRAPH) {
        scores.merge(holder(paragraph), length, Integer::sum);
      }
    }
    return scores.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(best -> withSiblings(best.getKey(), scores));
  }

  /** Text that is in the element itself or in inline elements, without that of links. */
  private static int ownLength(Element element) {
    int length = element.ownText().length();
    for (Element child : element.children()) {
      length += child.isBlock() || child.normalName().equals("a") ? 0 : child.text().length();
    }
    return length;
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
    int together =
        parent.children().stream().mapToInt(child -> scores.getOrDefault(child, 0)).sum();
    return together > scores.get(best) * 3 / 2 ? parent : best;
  }
}
