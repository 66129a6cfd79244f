package dev.dateline.source;

import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Reads the entries of a feed: RSS 0.9 to 2.0 and Atom 0.3 and 1.0, which borrow each other's
 * elements.
 *
 * @param outlet who publishes it
 * @param language of its entries
 */
record Feed(String outlet, String language) implements RecordReader {
  private static final List<String> NAMES_OF_RSS_1 =
      List.of("http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/");
  private static final Set<String> CHANNELS = Set.of("channel", "feed");

  static boolean opensAsRss(Opening opening) {
    String root = MarkupReader.root(opening);
    return root.equals("rss")
        || (root.equals("rdf") && NAMES_OF_RSS_1.stream().anyMatch(opening.text()::contains));
  }

  static boolean opensAsAtom(Opening opening) {
    return MarkupReader.root(opening).equals("feed");
  }

  /** A feed of which the part above the first entry is given. */
  static Feed of(Element head) {
    Element channel =
        head.getAllElements().stream()
            .filter(element -> CHANNELS.contains(Markup.localName(element)))
            .findFirst()
            .orElse(head);
    FeedElements elements = new FeedElements(channel);
    return new Feed(elements.line("title", "dc:title"), elements.language());
  }

  @Override
  public void read(Element record, Origin at, Readings out) {
    FeedElements entry = new FeedElements(record);
    RawArticle.Builder article = RawArticle.builder(at).outlet(outlet).language(language);
    new FeedEntry(entry).fill(article);
    out.article(article.build(), "no title and no text");
  }
}
