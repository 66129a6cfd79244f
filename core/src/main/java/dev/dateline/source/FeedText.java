package dev.dateline.source;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The text of an element of a feed, which may be HTML, escaped or not, and may not say so. */
final class FeedText {
  private static final Pattern HTML =
      Pattern.compile("(?i)</?[a-z][a-z0-9]*(?:\\s[^<>]*)?/?>|&(?:#?\\w{2,10});");

  private static final Pattern MEDIA = Pattern.compile("image/|audio/|video/");

  private FeedText() {}

  static String of(Element element) {
    String type = element.attr("type").toLowerCase(Locale.ROOT);
    if (element.attr("mode").equals("base64") || type.equals("application/octet-stream")) {
      return fromBase64(element.wholeText());
    }
    if (MEDIA.matcher(type).lookingAt()) {
      return "";
    }
    if (element.childrenSize() > 0 || type.contains("html")) {
      return MarkupText.of(element);
    }
    boolean plain = type.equals("text/plain") || (type.equals("text") && !isSummary(element));
    return plain ? element.wholeText().strip() : ifHtml(element.wholeText().strip());
  }

  /** Many feeds call HTML text where it is long. */
  private static boolean isSummary(Element element) {
    return !Markup.localName(element).equals("title");
  }

  private static String ifHtml(String text) {
    return HTML.matcher(text).find() ? HtmlText.of(Jsoup.parseBodyFragment(text).body()) : text;
  }

  private static String fromBase64(String text) {
    byte[] bytes = TransferEncoding.base64(text);
    return ifHtml(Encoding.decode(bytes, bytes.length).strip());
  }
}
