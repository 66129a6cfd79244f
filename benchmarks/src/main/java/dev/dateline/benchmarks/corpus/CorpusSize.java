package dev.dateline.benchmarks.corpus;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How large a measured archive is. */
public enum CorpusSize {
  /** To see that everything runs. */
  K1("1k", 1_000),
  /** A local paper's year. */
  K10("10k", 10_000),
  /** An agency's year. */
  K100("100k", 100_000),
  /** A national paper's decades. */
  M1("1m", 1_000_000);

  private final String label;
  private final int articles;

  CorpusSize(String label, int articles) {
    this.label = label;
    this.articles = articles;
  }

  /**
   * Finds a size by its label.
   *
   * @param label such as {@code 100k}
   * @return the size
   * @throws IllegalArgumentException when there is none of that label
   */
  public static CorpusSize labelled(String label) {
    return Arrays.stream(values())
        .filter(size -> size.label.equals(label))
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException(label + " is none of " + labels()));
  }

  private static String labels() {
    return Arrays.stream(values()).map(CorpusSize::label).collect(Collectors.joining(", "));
  }

  /**
   * The short name.
   *
   * @return such as {@code 100k}
   */
  public String label() {
    return label;
  }

  /**
   * The number of articles.
   *
   * @return at least 1,000
   */
  public int articles() {
    return articles;
  }
}
