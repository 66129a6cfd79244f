package dev.dateline.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How much text there is in each element of a page, counted in one walk. */
final class TextLengths {
  private final Map<Node, Integer> all = new HashMap<>();
  private final Map<Node, Integer> own = new HashMap<>();

  /** Counts what is below an element, without what is left out. */
  TextLengths(Element root, Set<Element> leftOut) {
    root.filter(new Walk(leftOut));
  }

  /** Of all text in an element. */
  int all(Element element) {
    return all.getOrDefault(element, 0);
  }

  /** Of text that is in the element itself or in inline elements, without that of links. */
  int own(Element element) {
    return own.getOrDefault(element, 0);
  }

  private final class Walk implements NodeFilter {
    private final Set<Element> leftOut;

    Walk(Set<Element> leftOut) {
      this.leftOut = leftOut;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element element && leftOut.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (node instanceof TextNode words) {
        int length = words.getWholeText().strip().length();
        add(all, node.parent(), length);
        add(own, node.parent(), length);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && node.parent() != null) {
        add(all, node.parent(), all(element));
        if (!element.isBlock() && !element.normalName().equals("a")) {
          add(own, node.parent(), own(element));
        }
      }
      return FilterResult.CONTINUE;
    }

    private static void add(Map<Node, Integer> lengths, Node parent, int length) {
      if (length > 0 && parent != null) {
        lengths.merge(parent, length, Integer::sum);
      }
    }
  }
}
