package dev.dateline.source;

import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Running text of XML that is made up like HTML: XHTML, the bodies of NITF, paragraphs in SGML. */
final class MarkupText {
  /** Elements of NITF that are blocks of text. */
  private static final Map<String, String> IN_HTML =
      Map.of("hl1", "h1", "hl2", "h2", "block", "div", "bq", "blockquote");

  private static final Set<String> NO_TEXT = Set.of("script", "style", "media", "head");

  private MarkupText() {}

  /** The text of an element, paragraphs apart; where it has no elements, that of escaped HTML. */
  static String of(Element element) {
    return HtmlText.of(
        element.childrenSize() > 0
            ? html(element)
            : Jsoup.parseBodyFragment(element.wholeText()).body());
  }

  private static Element html(Element element) {
    Element root = new Element("div");
    element.filter(new Copy(root));
    return root;
  }

  /** Copies what is text into elements of HTML, of which it is known which are blocks. */
  private static final class Copy implements NodeFilter {
    private Element parent;

    Copy(Element parent) {
      this.parent = parent;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        parent.appendChild(new TextNode(words.getWholeText()));
      } else if (node instanceof Element element) {
        String name = Markup.localName(element);
        if (NO_TEXT.contains(name)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        parent = parent.appendElement(IN_HTML.getOrDefault(name, name));
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element) {
        parent = parent.parent();
      }
      return FilterResult.CONTINUE;
    }
  }
}
