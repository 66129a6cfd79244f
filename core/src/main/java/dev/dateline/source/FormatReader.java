package dev.dateline.source;

import dev.dateline.article.Origin;
import java.io.IOException;
import java.io.InputStream;

/** Reads the articles of one format. Stateless and thread-safe. */
interface FormatReader {
  /** The most bytes a record may have: 16 MiB. A longer one is reported as failed. */
  int MAX_RECORD = 16 << 20;

  /** The most tags a record may have: each costs some hundred bytes of memory. */
  int MAX_TAGS = 250_000;

  /** Whether it is given the bytes as they are, because not all of them are text. */
  default boolean takesRawBytes() {
    return false;
  }

  /**
   * Reads all articles of a file or entry, holding no more than one record in memory.
   *
   * @param origin where the bytes lie
   * @param bytes without byte order mark, in UTF-8 or windows-1252, unless it takes raw bytes; the
   *     caller closes it
   * @param out takes what became of each record
   * @throws IOException when the bytes cannot be read to their end
   */
  void read(Origin origin, InputStream bytes, Readings out) throws IOException;
}
