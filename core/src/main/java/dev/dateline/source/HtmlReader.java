package dev.dateline.source;

import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a web page as one article: what its metadata say, and its main text. */
final class HtmlReader implements FormatReader {
  private static final Pattern OPENS =
      Pattern.compile(
          "(?is)(?:(?><\\?xml[^>]*>|<!--.*?-->)\\s*)*+<(?:!doctype\\s+html|html|head|title|body"
              + "|meta|article|main|section|div|p|h[1-6]|table)\\b");

  private static final Pattern DECLARED =
      Pattern.compile("(?i)<meta[^>]{1,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)");

  /** Each costs some hundred bytes of memory. */
  private static final int MAX_TAGS = 250_000;

  static boolean opens(Opening opening) {
    String text = opening.text();
    return OPENS.matcher(text.substring(0, Math.min(text.length(), 4096))).lookingAt();
  }

  @Override
  public void read(Origin origin, InputStream stream, Readings out) throws IOException {
    byte[] bytes = stream.readNBytes(MAX_RECORD + 1);
    if (bytes.length > MAX_RECORD) {
      out.tooLong(origin);
    } else if (tags(bytes) > MAX_TAGS) {
      out.failed(origin, "more than " + MAX_TAGS + " tags, which no page of news has");
    } else {
      Document page = Jsoup.parse(decode(bytes));
      out.article(article(origin, page), "no title and no text on the page");
    }
  }

  private static int tags(byte[] bytes) {
    int count = 0;
    for (byte b : bytes) {
      count += b == '<' ? 1 : 0;
    }
    return count;
  }

  private static RawArticle article(Origin origin, Document page) {
    RawArticle.Builder article = RawArticle.builder(origin);
    HtmlMetadata metadata = HtmlMetadata.of(page);
    metadata.fill(article);
    String body = MainText.of(page, metadata.title());
    String given = metadata.body();
    return article.body(body.length() < given.length() / 2 ? given : body).build();
  }

  /**
   * Text in an encoding other than UTF-8 that is UTF-8 all the same is mislabelled; so is what is
   * labelled UTF-8 and is not.
   */
  private static String decode(byte[] bytes) {
    Optional<Charset> declared = declared(bytes);
    Optional<String> utf8 = Encoding.decodeUtf8(bytes, bytes.length);
    boolean ascii = utf8.isPresent() && utf8.get().length() == bytes.length;
    if (declared.isPresent() && (ascii || utf8.isEmpty())) {
      return new String(bytes, declared.get());
    }
    return utf8.orElseGet(() -> new String(bytes, Encoding.WINDOWS_1252));
  }

  /** The encoding that the page declares, unless it is Unicode: that is seen from the bytes. */
  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, 4096);
    Matcher declared = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!declared.find()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(declared.group(1));
      return charset.name().startsWith("UTF-")
          ? Optional.empty()
          : Optional.of(isLatin1(charset) ? Encoding.WINDOWS_1252 : charset);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /** What is labelled Latin-1 or ASCII is windows-1252, as in browsers. */
  private static boolean isLatin1(Charset charset) {
    return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
  }
}
