package dev.dateline.source;

import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Reads the items of NewsML, the exchange formats of the IPTC: NewsML-G2, and NewsML 1.
 *
 * @param service who sends a file of NewsML 1
 */
record NewsMl(String service) implements RecordReader {
  /** The elements that are items; only the first kind are articles. */
  static final List<String> ITEMS =
      List.of(
          "newsitem", "packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem");

  private static final Set<String> ROOTS = Set.of("newsml", "newsmessage");

  static boolean opens(Opening opening) {
    String root = MarkupReader.root(opening);
    return ITEMS.contains(root) || ROOTS.contains(root);
  }

  /** A file of which the part above the first item is given. */
  static NewsMl of(Element head) {
    return new NewsMl(
        Markup.first(head, "newsservice").map(service -> service.attr("formalname")).orElse(""));
  }

  @Override
  public void read(Element item, Origin at, Readings out) {
    String name = Markup.localName(item);
    if (!name.equals("newsitem")) {
      out.skipped(at, "a " + name.replace("item", " item") + " of NewsML, which is no article");
      return;
    }
    RawArticle.Builder article = RawArticle.builder(at);
    if (Markup.first(item, "newscomponent").isPresent()) {
      article.outlet(service);
      new NewsComponents(item).fill(article);
    } else {
      new NewsItem(item).fill(article);
    }
    out.article(article.build(), "no headline and no text");
  }

  /** The text of content that is NITF, XHTML or plain; other XML has none. */
  static String text(Element content) {
    return Markup.first(content, "nitf")
        .map(nitf -> new NitfArticle(nitf).body())
        .or(() -> Markup.first(content, "body").map(MarkupText::of))
        .orElseGet(() -> plainText(content));
  }

  private static String plainText(Element content) {
    if (content.childrenSize() == 0) {
      return HtmlText.ifHtml(content.wholeText().strip());
    }
    return Markup.first(content, "p").isPresent() ? MarkupText.of(content) : "";
  }
}
