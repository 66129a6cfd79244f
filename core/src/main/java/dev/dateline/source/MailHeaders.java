package dev.dateline.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The headers of a message or of a part of it (RFC 5322, RFC 2045). */
final class MailHeaders {
  private static final Pattern HEADER = Pattern.compile("([!-9;-~]{1,200})[ \\t]*:(.*)");
  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*([\\w*-]+)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]*))");

  /** One of these, or it is a text that looks like mail. */
  private static final Set<String> SENDERS =
      Set.of("from", "return-path", "received", "message-id", "delivered-to", "path");

  private static final Set<String> USUAL =
      Set.of("subject", "date", "to", "newsgroups", "mime-version", "received", "message-id");

  private final Map<String, List<String>> byName = new HashMap<>();
  private int end;

  private MailHeaders() {}

  /** Reads the headers at a place in a text, of which each character is a byte. */
  static MailHeaders of(String text, int start, int limit) {
    MailHeaders headers = new MailHeaders();
    headers.end = start;
    while (headers.end < limit && headers.readHeader(text, limit)) {}
    return headers;
  }

  /** Reads a header with the lines that go on with it; false at the end of the headers. */
  private boolean readHeader(String text, int limit) {
    int lineEnd = lineEnd(text, end, limit);
    String line = text.substring(end, lineEnd).stripTrailing();
    Matcher header = HEADER.matcher(line);
    if (!header.matches()) {
      end = line.isEmpty() ? Math.min(lineEnd + 1, limit) : end;
      return false;
    }
    StringBuilder value = new StringBuilder(header.group(2));
    end = Math.min(lineEnd + 1, limit);
    while (end < limit && isFold(text, end)) {
      lineEnd = lineEnd(text, end, limit);
      value.append(text, end, lineEnd);
      end = Math.min(lineEnd + 1, limit);
    }
    byName
        .computeIfAbsent(header.group(1).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
        .add(value.toString().strip());
    return true;
  }

  private static boolean isFold(String text, int at) {
    return text.charAt(at) == ' ' || text.charAt(at) == '\t';
  }

  private static int lineEnd(String text, int start, int limit) {
    int lineEnd = text.indexOf('\n', start, limit);
    return lineEnd < 0 ? limit : lineEnd;
  }

  /** Whether these are beyond doubt the headers of a message. */
  boolean areOfMail() {
    boolean sent = byName.keySet().stream().anyMatch(SENDERS::contains);
    long usual = byName.keySet().stream().filter(USUAL::contains).count();
    return (sent && usual > (byName.containsKey("from") ? 0 : 1))
        || value("content-type").contains("/");
  }

  /** Where the body starts. */
  int end() {
    return end;
  }

  /** The first header of a name as text; else empty. */
  String text(String name) {
    return texts(name).findFirst().orElse("");
  }

  Stream<String> texts(String name) {
    return raw(name).map(EncodedWords::decode).map(Markup::oneLine);
  }

  private Stream<String> raw(String name) {
    return byName.getOrDefault(name, List.of()).stream();
  }

  /** What a header says before its parameters, in lower case; else empty. */
  String value(String name) {
    return raw(name)
        .findFirst()
        .map(value -> value.replaceFirst("[;\\s].*", "").toLowerCase(Locale.ROOT))
        .orElse("");
  }

  /** A parameter of a header. */
  Optional<String> parameter(String header, String name) {
    return raw(header)
        .flatMap(value -> PARAMETER.matcher(value).results())
        .filter(parameter -> parameter.group(1).equalsIgnoreCase(name))
        .map(parameter -> parameter.group(2) == null ? parameter.group(3) : parameter.group(2))
        .findFirst();
  }
}
