package dev.dateline;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * How matches are marked in a text. Immutable and thread-safe.
 *
 * <p>Control characters of the text never come out, except line feeds and tabs.
 */
public final class Markup {
  private static final Markup PLAIN = new Markup("", "", UnaryOperator.identity());
  private static final Markup ANSI =
      new Markup("\u001b[1;31m", "\u001b[0m", UnaryOperator.identity());
  private static final Markup HTML = new Markup("<mark>", "</mark>", Markup::escapeHtml);

  private final String open;
  private final String close;
  private final UnaryOperator<String> escape;

  private Markup(String open, String close, UnaryOperator<String> escape) {
    this.open = Objects.requireNonNull(open, "open");
    this.close = Objects.requireNonNull(close, "close");
    this.escape = escape;
  }

  /**
   * No marks.
   *
   * @return the markup
   */
  public static Markup plain() {
    return PLAIN;
  }

  /**
   * Bold red on a terminal.
   *
   * @return the markup
   */
  public static Markup ansi() {
    return ANSI;
  }

  /**
   * {@code <mark>}; everything else is escaped.
   *
   * @return the markup
   */
  public static Markup html() {
    return HTML;
  }

  /**
   * Marks of one's own; the text is not escaped.
   *
   * @param open put before a match
   * @param close put after it
   * @return the markup
   */
  public static Markup of(String open, String close) {
    return new Markup(open, close, UnaryOperator.identity());
  }

  String apply(String text, List<Snippet.Span> matches) {
    StringBuilder out = new StringBuilder(text.length() + 16 * matches.size());
    int last = 0;
    for (Snippet.Span match : matches) {
      out.append(clean(text.substring(last, match.start())));
      out.append(open).append(clean(text.substring(match.start(), match.end()))).append(close);
      last = match.end();
    }
    return out.append(clean(text.substring(last))).toString();
  }

  private String clean(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isControl(c)).forEach(kept::appendCodePoint);
    return escape.apply(kept.toString());
  }

  private static boolean isControl(int c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\t')
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  private static String escapeHtml(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
