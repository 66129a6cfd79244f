package dev.dateline.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.article.ArticleId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The {@code _id} of documents: always the same for the same article or file. */
final class DocumentIds {
  /** Both engines refuse a longer one. */
  private static final int MOST_BYTES = 512;

  private DocumentIds() {}

  /** The id of the article, or a digest of it where it is too long in UTF-8. */
  static String of(ArticleId id) {
    return of(id.value());
  }

  /** Anything that names a document, or a digest of it where it is too long. */
  static String of(String name) {
    byte[] bytes = name.getBytes(UTF_8);
    return bytes.length <= MOST_BYTES ? name : digest(bytes);
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
