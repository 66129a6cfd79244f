package dev.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.zip.CRC32;

/**
 * One of several parts that the files of a source are shared out to, so that as many machines index
 * them into one archive at the same time. Which part a file belongs to depends on its name alone:
 * the CRC-32 of the name in UTF-8, modulo the number of parts. So all machines have to call the
 * files alike, and what lies in a file stays together.
 *
 * @param number which of them, from 1
 * @param of how many there are
 */
public record SourcePart(int number, int of) {
  /** Checks the numbers. */
  public SourcePart {
    if (number < 1 || number > of) {
      throw new IllegalArgumentException(
          "a part must be from 1 to the number of parts: " + number + "/" + of);
    }
  }

  /**
   * All files.
   *
   * @return the only part
   */
  public static SourcePart whole() {
    return new SourcePart(1, 1);
  }

  /**
   * Whether a file belongs to this part.
   *
   * @param container the file, as the {@link dev.dateline.article.Origin Origins} of its articles
   *     say
   * @return whether it does; of all parts one says so
   */
  public boolean holds(String container) {
    CRC32 hash = new CRC32();
    hash.update(container.getBytes(UTF_8));
    return hash.getValue() % of == number - 1;
  }

  /** Such as {@code 2/3}. */
  @Override
  public String toString() {
    return number + "/" + of;
  }
}
