package dev.dateline.extract;

import dev.dateline.article.Mention;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What an archive itself tells of its words: which are written in lower case, and which begin or
 * end the names of persons. Extraction gets better with it, and does without it.
 *
 * <p>Immutable and thread-safe; gathered by a {@link Counter}.
 */
public final class ArchiveStatistics {
  private static final int FORMAT = 1;
  private static final ArchiveStatistics EMPTY = new ArchiveStatistics(Map.of(), 0);

  private final Map<String, Integer> flags;
  private final long articles;

  private ArchiveStatistics(Map<String, Integer> flags, long articles) {
    this.flags = Map.copyOf(flags);
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
    int format = in.readInt();
    if (format != FORMAT) {
      throw new IOException(
          "archive statistics of version " + format + ", this program reads version " + FORMAT);
    }
    long articles = in.readLong();
    int words = in.readInt();
    Map<String, Integer> flags = new HashMap<>();
    for (int i = 0; i < words; i++) {
      flags.put(in.readUTF(), in.readInt());
    }
    return new ArchiveStatistics(flags, articles);
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

  int flags(String folded) {
    return flags.isEmpty() ? 0 : flags.getOrDefault(folded, 0);
  }

  /** Counts words article by article. Not thread-safe: use one a thread, then merge. */
  public static final class Counter {
    private static final int LONGEST_WORD = 40;
    private static final int MOST_WORDS = 300_000;

    private final Map<String, int[]> counts = new HashMap<>();
    private long articles;

    /** Starts with nothing counted. */
    public Counter() {}

    /**
     * Counts an article.
     *
     * @param body its text
     * @param mentions the mentions found in it
     */
    public void add(TokenizedText body, List<Mention> mentions) {
      Objects.requireNonNull(body, "body");
      articles++;
      for (int token = 0; token < body.size(); token++) {
        count(body, token);
      }
      mentions.stream()
          .filter(mention -> mention.kind() == Mention.Kind.PERSON)
          .forEach(mention -> countName(mention.surface()));
      if (counts.size() > MOST_WORDS) {
        counts.values().removeIf(count -> Column.total(count) == 1);
      }
    }

    private void count(TokenizedText body, int token) {
      if (body.end(token) - body.start(token) > LONGEST_WORD) {
        return;
      }
      TokenShape shape = body.shape(token);
      if (shape == TokenShape.LOWER) {
        count(body.token(token), Column.LOWER);
      } else if (shape == TokenShape.CAPITALISED && !startsSentence(body, token)) {
        count(body.token(token), Column.CAPITALISED);
      }
    }

    private static boolean startsSentence(TokenizedText body, int token) {
      int previous = token - 1;
      return token == body.sentenceStart(body.sentenceOf(token))
          || body.shape(previous) == TokenShape.PUNCTUATION;
    }

    private void countName(String name) {
      String plain = name.strip();
      int firstEnd = plain.indexOf(' ');
      if (firstEnd > 0) {
        count(plain.substring(0, firstEnd), Column.FIRST_NAME);
        count(plain.substring(plain.lastIndexOf(' ') + 1), Column.LAST_NAME);
      }
    }

    private void count(String word, Column column) {
      counts.computeIfAbsent(Folding.fold(word), key -> Column.zeros())[column.index]++;
    }

    /**
     * Adds what another counter counted.
     *
     * @param other unchanged
     */
    public void merge(Counter other) {
      articles += other.articles;
      other.counts.forEach(
          (word, count) -> Column.add(counts.computeIfAbsent(word, key -> Column.zeros()), count));
    }

    /**
     * What the counts tell.
     *
     * @return statistics of the articles counted so far
     */
    public ArchiveStatistics statistics() {
      Map<String, Integer> flags = new HashMap<>();
      counts.forEach(
          (word, count) -> {
            int flag = Column.flags(count);
            if (flag != 0) {
              flags.put(word, flag);
            }
          });
      return new ArchiveStatistics(flags, articles);
    }
  }

  /** What is counted of a word, and what follows from the counts. */
  private enum Column {
    LOWER(0),
    CAPITALISED(1),
    FIRST_NAME(2),
    LAST_NAME(3);

    private static final int OFTEN = 3;
    private static final double LOWER_SHARE = 0.2;

    private final int index;

    Column(int index) {
      this.index = index;
    }

    static int[] zeros() {
      return new int[values().length];
    }

    int of(int[] counts) {
      return counts[index];
    }

    static int total(int[] counts) {
      return LOWER.of(counts) + CAPITALISED.of(counts);
    }

    static void add(int[] to, int[] counts) {
      for (int i = 0; i < to.length; i++) {
        to[i] += counts[i];
      }
    }

    static int flags(int[] counts) {
      int flags = 0;
      if (LOWER.of(counts) >= OFTEN && LOWER.of(counts) >= LOWER_SHARE * total(counts)) {
        flags |= Lexicon.COMMON;
      } else if (isNamePart(FIRST_NAME, counts)) {
        flags |= Lexicon.GIVEN;
      } else if (isNamePart(LAST_NAME, counts)) {
        flags |= Lexicon.LEARNT_FAMILY;
      }
      return flags;
    }

    private static boolean isNamePart(Column column, int[] counts) {
      return column.of(counts) >= OFTEN && 2 * column.of(counts) >= CAPITALISED.of(counts);
    }
  }
}
