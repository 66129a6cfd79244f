package dev.dateline.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The stable, unique name of an article within its archive: the id its source gave, or one derived
 * from its origin.
 *
 * @param value printable, without white space or control characters, at most {@value #MAX_LENGTH}
 *     UTF-16 units
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
  /** The longest id kept as given. */
  public static final int MAX_LENGTH = 256;

  /**
   * Checks the value.
   *
   * @throws IllegalArgumentException when the value is not a legal id; use {@link #given} for ids
   *     of unknown provenance
   */
  public ArticleId {
    if (!isLegal(value)) {
      throw new IllegalArgumentException("not an article id: " + value);
    }
  }

  /**
   * The id a source gave. White space around it is dropped; an id that is too long or holds white
   * space or control characters is replaced by a digest of itself, so that equal ids stay equal.
   *
   * @param text not blank
   * @return the id
   */
  public static ArticleId given(String text) {
    String stripped = text.strip();
    return new ArticleId(isLegal(stripped) ? stripped : digest(stripped));
  }

  /**
   * The id of an article whose source gave none: 80 bits of SHA-256 over the origin, in
   * hexadecimal.
   *
   * @param origin where the article lay
   * @return the id, the same for the same origin
   */
  public static ArticleId derived(Origin origin) {
    return new ArticleId(digest(origin.toString()));
  }

  private static boolean isLegal(String value) {
    return !value.isEmpty()
        && value.length() <= MAX_LENGTH
        && value
            .codePoints()
            .noneMatch(
                c ->
                    Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.SURROGATE);
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
