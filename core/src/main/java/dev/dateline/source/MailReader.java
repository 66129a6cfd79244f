package dev.dateline.source;

import dev.dateline.article.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a message of mail or Usenet as one article. */
final class MailReader implements FormatReader {
  static boolean opens(Opening opening) {
    String text = opening.text();
    return MailHeaders.of(text, 0, text.length()).areOfMail();
  }

  @Override
  public void read(Origin origin, InputStream stream, Readings out) throws IOException {
    byte[] bytes = stream.readNBytes(MAX_RECORD + 1);
    if (bytes.length > MAX_RECORD) {
      out.tooLong(origin);
    } else {
      MailArticle.read(new String(bytes, StandardCharsets.ISO_8859_1), origin, out);
    }
  }
}
