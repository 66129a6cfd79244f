package dev.dateline.source;

import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a plain text as one article: front matter or header lines, where it has them, then the
 * headline, where it has one, then the body, which is kept to the letter.
 */
final class TextReader implements FormatReader {
  @Override
  public void read(Origin origin, InputStream stream, Readings out) throws IOException {
    byte[] bytes = stream.readNBytes(MAX_RECORD + 1);
    if (bytes.length > MAX_RECORD) {
      out.tooLong(origin);
      return;
    }
    String text = Encoding.decode(bytes, bytes.length);
    if (text.isBlank()) {
      out.skipped(origin, "empty");
    } else if (text.indexOf('\0') >= 0) {
      out.skipped(origin, "binary");
    } else {
      out.article(article(origin, text), "no text below the header lines");
    }
  }

  private static RawArticle article(Origin origin, String text) {
    HeaderFields fields = new HeaderFields(RawArticle.builder(origin));
    LineCursor lines = new LineCursor(text);
    boolean headed = FrontMatter.read(lines, fields) || HeaderLines.read(lines, fields);
    if (!fields.hasTitle()) {
      headed |= Headline.read(lines).map(fields::title).isPresent();
    }
    headed |= HeaderLines.read(lines, fields);
    if (headed) {
      lines.skipBlank();
    }
    return fields.article(lines.rest());
  }
}
