package dev.dateline.source;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server says that it sends.
 *
 * @param name such as {@code text/html}, or empty
 * @param charset the encoding, where one is named that there is
 */
record MediaType(String name, Optional<Charset> charset) {
  /** Such as {@code application/rss+xml}; a picture may be XML too. */
  private static final Pattern STRUCTURED = Pattern.compile("application/.*\\+(json|xml)");

  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w:.-]+)");

  /** Reads the value of a field {@code Content-Type}. */
  static MediaType parse(String text) {
    String name = text.split("[;,\\s]", 2)[0].toLowerCase(Locale.ROOT);
    Matcher charset = CHARSET.matcher(text);
    return new MediaType(name, charset.find() ? named(charset.group(1)) : Optional.empty());
  }

  private static Optional<Charset> named(String charset) {
    try {
      return Optional.of(Charset.forName(charset));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /** The extension that files of this kind have; empty when no articles are of this kind. */
  Optional<String> extension() {
    return switch (name) {
      case "text/html", "application/xhtml+xml" -> Optional.of("html");
      case "text/plain", "" -> Optional.of("txt");
      case "application/json" -> Optional.of("json");
      case "application/xml", "text/xml" -> Optional.of("xml");
      default -> structured();
    };
  }

  private Optional<String> structured() {
    Matcher suffix = STRUCTURED.matcher(name);
    return suffix.matches() ? Optional.of(suffix.group(1)) : Optional.empty();
  }
}
