package dev.dateline.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message, or a part of one: a stretch of a text of which each character is a byte.
 *
 * @param text the whole
 * @param headers of this part
 * @param end where it ends
 * @param defaultType what its content is when it does not say
 */
record MailPart(String text, MailHeaders headers, int end, String defaultType) {
  static final String PLAIN = "text/plain";
  static final String MESSAGE = "message/rfc822";

  static MailPart message(String text) {
    return part(text, 0, text.length(), PLAIN);
  }

  private static MailPart part(String text, int start, int end, String defaultType) {
    return new MailPart(text, MailHeaders.of(text, start, end), end, defaultType);
  }

  /** Its type and subtype in lower case. */
  String type() {
    String type = headers.value("content-type");
    return type.contains("/") ? type : defaultType;
  }

  boolean isAttachment() {
    return headers.value("content-disposition").equals("attachment");
  }

  /** The body, with its transfer encoding undone; empty where that is an unknown one. */
  byte[] content() {
    return TransferEncoding.decode(encoding(), text.substring(headers.end(), end));
  }

  private String encoding() {
    return headers.value("content-transfer-encoding");
  }

  /** The message that is the body. */
  MailPart enclosed() {
    return TransferEncoding.isEncoded(encoding())
        ? message(new String(content(), StandardCharsets.ISO_8859_1))
        : part(text, headers.end(), end, PLAIN);
  }

  /** The parts between the boundaries, at most so many; none when there are no boundaries. */
  List<MailPart> parts(int most) {
    Optional<String> boundary = headers.parameter("content-type", "boundary");
    return boundary
        .filter(mark -> !mark.isBlank())
        .map(mark -> parts("--" + mark.strip(), most))
        .orElse(List.of());
  }

  private List<MailPart> parts(String mark, int most) {
    String type = type().equals("multipart/digest") ? MESSAGE : PLAIN;
    List<MailPart> parts = new ArrayList<>();
    int boundary = nextBoundary(mark, headers.end());
    while (boundary < end
        && !text.startsWith("--", boundary + mark.length())
        && parts.size() < most) {
      int start = Math.min(lineEnd(boundary) + 1, end);
      boundary = nextBoundary(mark, start);
      parts.add(part(text, start, Math.max(start, boundary - 1), type));
    }
    return parts;
  }

  private int nextBoundary(String mark, int from) {
    int found = text.indexOf(mark, from, end);
    while (found >= 0 && !isBoundary(mark, found)) {
      found = text.indexOf(mark, found + 1, end);
    }
    return found < 0 ? end + 1 : found;
  }

  /** Whether a mark stands at the start of a line, and nothing but white space or -- after it. */
  private boolean isBoundary(String mark, int at) {
    if (at > 0 && text.charAt(at - 1) != '\n') {
      return false;
    }
    String rest = text.substring(at + mark.length(), Math.max(at + mark.length(), lineEnd(at)));
    return rest.isBlank() || rest.stripTrailing().equals("--");
  }

  private int lineEnd(int from) {
    int lineEnd = text.indexOf('\n', from, end);
    return lineEnd < 0 ? end : lineEnd;
  }
}
