package dev.dateline.source;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * The text of a message: that of all its parts which are text and no attachments. Of alternatives
 * plain text is preferred.
 */
final class MailText {
  private static final int MAX_LEVELS = 20;
  private static final int MAX_PARTS = 1_000;
  private static final Pattern OTHER_TEXT =
      Pattern.compile("text/(?:calendar|css|csv|directory|javascript|rtf|vcard|x-.*)");

  private int parts;
  private Optional<String> fault = Optional.empty();

  /** What keeps the message from being read. */
  Optional<String> fault() {
    return fault;
  }

  String of(MailPart message) {
    return of(message, 0);
  }

  private String of(MailPart part, int level) {
    if (++parts > MAX_PARTS || level > MAX_LEVELS) {
      fault = Optional.of("more than " + MAX_PARTS + " parts or " + MAX_LEVELS + " levels of them");
      return "";
    }
    String type = part.type();
    if (part.isAttachment() && level > 0) {
      return "";
    }
    if (type.startsWith("multipart/")) {
      return ofParts(part, level);
    }
    return type.equals(MailPart.MESSAGE) ? of(part.enclosed(), level + 1) : ofContent(part, type);
  }

  private String ofParts(MailPart part, int level) {
    List<MailPart> parts = part.parts(MAX_PARTS + 1);
    if (parts.isEmpty()) {
      return ofContent(part, MailPart.PLAIN);
    }
    if (part.type().equals("multipart/alternative")) {
      return Stream.of(true, false)
          .flatMap(plain -> parts.stream().filter(p -> p.type().equals(MailPart.PLAIN) == plain))
          .map(alternative -> of(alternative, level + 1))
          .filter(Predicate.not(String::isBlank))
          .findFirst()
          .orElse("");
    }
    return parts.stream()
        .map(each -> of(each, level + 1))
        .filter(Predicate.not(String::isBlank))
        .collect(Collectors.joining("\n\n"));
  }

  private String ofContent(MailPart part, String type) {
    if (!type.startsWith("text/") || OTHER_TEXT.matcher(type).matches()) {
      return "";
    }
    Optional<Charset> charset =
        part.headers().parameter("content-type", "charset").flatMap(DeclaredEncoding::named);
    String text = DeclaredEncoding.decode(part.content(), charset);
    return type.equals("text/html") ? ofHtml(text) : text.replace("\r\n", "\n").strip();
  }

  private String ofHtml(String html) {
    if (html.chars().filter(c -> c == '<').count() > FormatReader.MAX_TAGS) {
      fault = Optional.of("more than " + FormatReader.MAX_TAGS + " tags, which no article has");
      return "";
    }
    return HtmlText.of(Jsoup.parse(html).body());
  }
}
