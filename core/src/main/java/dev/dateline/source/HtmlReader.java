package dev.dateline.source;

import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
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
      Optional<Charset> declared = DeclaredEncoding.found(DECLARED, bytes);
      Document page = Jsoup.parse(DeclaredEncoding.decode(bytes, declared));
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
}
