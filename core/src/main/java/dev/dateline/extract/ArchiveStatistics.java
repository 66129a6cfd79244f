package dev.dateline.extract;

import dev.dateline.article.DateOrder;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an archive itself tells: which words it writes in lower case, which begin the names of
 * persons, and whether its numeric dates have the day first. Extraction gets better with it, and
 * does without it.
 *
 * <p>Immutable and thread-safe; gathered by an {@link ArchiveCounter}.
 */
public final class ArchiveStatistics {
  private static final int FORMAT = 1;
  private static final ArchiveStatistics EMPTY =
      new ArchiveStatistics(Map.of(), Optional.empty(), 0);

  private final Map<String, Integer> flags;
  private final Optional<DateOrder> dateOrder;
  private final long articles;

  ArchiveStatistics(Map<String, Integer> flags, Optional<DateOrder> dateOrder, long articles) {
    this.flags = Map.copyOf(flags);
    this.dateOrder = Objects.requireNonNull(dateOrder, "dateOrder");
    this.articles = articles;
  }

  /**
   * Those of an archive without articles.
   *
   * @return always the same
   */
  public static ArchiveStatistics empty() {
    return EMPTY;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param in the bytes
   * @return the statistics
   * @throws IOException when it cannot be read, or is of another version
   */
  public static ArchiveStatistics read(DataInput in) throws IOException {
    requireFormat(in.readInt(), FORMAT);
    long articles = in.readLong();
    String order = in.readUTF();
    int words = in.readInt();
    Map<String, Integer> flags = HashMap.newHashMap(words);
    for (int i = 0; i < words; i++) {
      flags.put(in.readUTF(), in.readInt());
    }
    return new ArchiveStatistics(flags, order(order), articles);
  }

  static void requireFormat(int found, int format) throws IOException {
    if (found != format) {
      throw new IOException(
          "archive statistics of version " + found + ", this program reads version " + format);
    }
  }

  private static Optional<DateOrder> order(String name) {
    return name.isEmpty() ? Optional.empty() : Optional.of(DateOrder.valueOf(name));
  }

  /**
   * Writes them, a few bytes a word.
   *
   * @param out takes the bytes
   * @throws IOException when it cannot be written
   */
  public void write(DataOutput out) throws IOException {
    out.writeInt(FORMAT);
    out.writeLong(articles);
    out.writeUTF(dateOrder.map(DateOrder::name).orElse(""));
    out.writeInt(flags.size());
    for (Map.Entry<String, Integer> entry : new TreeMap<>(flags).entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(entry.getValue());
    }
  }

  /**
   * How many articles were counted.
   *
   * @return 0 or more
   */
  public long articles() {
    return articles;
  }

  /**
   * How 03/04/2021 is to be read, by the dates of the archive that can be read in one way only.
   *
   * @return the order, or empty when nothing or too little tells
   */
  public Optional<DateOrder> dateOrder() {
    return dateOrder;
  }

  int flags(String folded) {
    return flags.isEmpty() ? 0 : flags.getOrDefault(folded, 0);
  }
}
