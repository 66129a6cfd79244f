package dev.dateline.benchmarks.corpus;

import dev.dateline.source.Reading;
import dev.dateline.source.Source;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Generated articles as a source. A smaller archive is the beginning of a larger one of the same
 * seed.
 *
 * @param generator writes the articles
 * @param from number of the first article
 * @param to one past the number of the last
 */
public record GeneratedArchive(ArticleGenerator generator, int from, int to) implements Source {
  /** The seed of all measured archives. */
  public static final long SEED = 1987_2020;

  /** Checks the numbers. */
  public GeneratedArchive {
    Objects.requireNonNull(generator, "generator");
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("not a slice: " + from + ".." + to);
    }
  }

  /**
   * The measured archive of a size.
   *
   * @param size how many articles
   * @return the source
   */
  public static GeneratedArchive of(CorpusSize size) {
    return new GeneratedArchive(new ArticleGenerator(new Lexicon(), SEED), 0, size.articles());
  }

  @Override
  public void read(Consumer<? super Reading> sink) {
    for (int number = from; number < to; number++) {
      sink.accept(new Reading.Read(generator.article(number)));
    }
  }
}
