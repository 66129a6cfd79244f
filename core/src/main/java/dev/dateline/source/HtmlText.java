package dev.dateline.source;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Text of HTML as a reader sees it: white space made single spaces, a blank line between
 * paragraphs, a line feed for a line break.
 */
final class HtmlText {
  private static final Pattern MARKUP =
      Pattern.compile("(?i)</[a-z][a-z0-9]*\\s*>|<br\\s*/?>|<p[\\s>]");

  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");
  private static final int MAX_LINK_PARAGRAPH = 200;

  /** What jsoup counts as blocks and readers do not see as such. */
  private static final Set<String> INLINE = Set.of("br", "button", "del", "ins");

  private HtmlText() {}

  /** The text of HTML, and anything else as it is. */
  static String ifHtml(String text) {
    return text.indexOf('<') >= 0 && MARKUP.matcher(text).find()
        ? of(Jsoup.parse(text).body())
        : text;
  }

  /** The text below an element, paragraphs that are but a link left out. */
  static String of(Element root) {
    return of(root, Set.of());
  }

  /** The same without some elements and all below them. */
  static String of(Element root, Set<Element> leftOut) {
    Paragraphs paragraphs = new Paragraphs(leftOut);
    root.filter(paragraphs);
    paragraphs.end();
    return paragraphs.text.toString();
  }

  /** The text below an element in one line, or nothing where it is longer or deeply nested. */
  static String upTo(int length, Element element) {
    StringBuilder text = new StringBuilder();
    element.filter(
        (node, depth) -> {
          if (node instanceof TextNode words) {
            text.append(
                words.getWholeText(), 0, Math.min(words.getWholeText().length(), 9 * length));
          } else {
            text.append(' ');
          }
          return text.length() > 9 * length
              ? NodeFilter.FilterResult.STOP
              : NodeFilter.FilterResult.CONTINUE;
        });
    String line = SPACE.matcher(text).replaceAll(" ").strip();
    return line.length() > length || text.length() > 9 * length ? "" : line;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !INLINE.contains(element.normalName());
  }

  private static final class Paragraphs implements NodeFilter {
    private final Set<Element> leftOut;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private int linkDepth;
    private int linkLength;

    Paragraphs(Set<Element> leftOut) {
      this.leftOut = leftOut;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.getWholeText());
      } else if (node instanceof Element element) {
        start(element);
        return leftOut.contains(element) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
      }
      return FilterResult.CONTINUE;
    }

    private void start(Element element) {
      if (element.normalName().equals("br")) {
        breakLine();
      } else if (isBlock(element)) {
        end();
      } else if (isLink(element) && !leftOut.contains(element)) {
        linkDepth++;
      }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (isBlock(element)) {
          end();
        } else if (isLink(element)) {
          linkDepth--;
        }
      }
      return FilterResult.CONTINUE;
    }

    private static boolean isLink(Element element) {
      return element.normalName().equals("a");
    }

    private void append(String words) {
      int before = paragraph.length();
      words.codePoints().forEach(this::append);
      linkLength += linkDepth > 0 ? paragraph.length() - before : 0;
    }

    private void append(int character) {
      if (!isSpace(character)) {
        paragraph.appendCodePoint(character);
      } else if (!paragraph.isEmpty() && !isSpace(paragraph.charAt(paragraph.length() - 1))) {
        paragraph.append(' ');
      }
    }

    private static boolean isSpace(int character) {
      return Character.isWhitespace(character) || character == '\u00a0';
    }

    /** One break is a new line, two are a new paragraph. */
    private void breakLine() {
      String soFar = paragraph.toString();
      if (soFar.endsWith("\n")) {
        end();
      } else if (!soFar.isBlank()) {
        paragraph.setLength(soFar.stripTrailing().length());
        paragraph.append('\n');
      }
    }

    private void end() {
      String words = paragraph.toString().strip();
      boolean link = linkLength >= 0.8 * words.length() && words.length() < MAX_LINK_PARAGRAPH;
      if (!words.isEmpty() && !link) {
        text.append(text.isEmpty() ? "" : "\n\n").append(words);
      }
      paragraph.setLength(0);
      linkLength = 0;
    }
  }
}
