package dev.dateline.article;

import java.util.Objects;

/**
 * Where an article lay: container, entry within it, and ordinal within the entry.
 *
 * <p>Text form: {@code archive.zip!wire/a.jsonl#3}. A plain file has an empty entry; an entry that
 * holds one article has ordinal 0 and shows none.
 *
 * @param container path of the file, as given by the user or relative to the directory given, with
 *     {@code /} between names
 * @param entry name within the container, or empty
 * @param ordinal position within the entry, counted from 1, or 0 when the entry is the article
 */
public record Origin(String container, String entry, int ordinal) {
  /** Checks the parts. */
  public Origin {
    Objects.requireNonNull(container, "container");
    Objects.requireNonNull(entry, "entry");
    if (ordinal < 0) {
      throw new IllegalArgumentException("negative ordinal: " + ordinal);
    }
  }

  /**
   * A file that is one article.
   *
   * @param container path of the file
   * @return the origin
   */
  public static Origin of(String container) {
    return new Origin(container, "", 0);
  }

  /**
   * The same place, at one of the articles it holds.
   *
   * @param ordinal counted from 1
   * @return the origin
   */
  public Origin at(int ordinal) {
    return new Origin(container, entry, ordinal);
  }

  /**
   * The name nearest to the article: that of the entry, or of the file.
   *
   * @return the last name of the path
   */
  public String fileName() {
    String path = entry.isEmpty() ? container : entry;
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public String toString() {
    return container + (entry.isEmpty() ? "" : "!" + entry) + (ordinal == 0 ? "" : "#" + ordinal);
  }
}
