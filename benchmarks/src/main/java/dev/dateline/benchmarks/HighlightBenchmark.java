package dev.dateline.benchmarks;

import dev.dateline.benchmarks.question.SearchCase;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What do snippets cost, by what is to be marked in them?
 *
 * <p>The same searches for ten hits with no snippet, one and three: the difference is the price.
 * The floor marks with the {@code UnifiedHighlighter}, whole phrases, sentences cut at full stops.
 *
 * <pre>{@code
 * benchmarks/bin/benchmarks HighlightBenchmark -p size=10k
 * }</pre>
 */
public class HighlightBenchmark extends SampledBenchmark {

  /** Searches with snippets. */
  @State(Scope.Benchmark)
  public static class Snippets {
    /** How many passages of each hit, at most. */
    @Param({"0", "1", "3"})
    public int snippets;

    private Round word;
    private Round twoWords;
    private Round phrase;

    /**
     * Prepares the searches.
     *
     * @param sides who answers
     */
    @Setup
    public void prepare(Sides sides) {
      word = round(sides, SearchCase.TERM_FREQUENT);
      twoWords = round(sides, SearchCase.OR_2);
      phrase = round(sides, SearchCase.PHRASE_FREQUENT);
    }

    private Round round(Sides sides, SearchCase kind) {
      return Round.of(kind, question -> sides.index().search(question.withSnippets(snippets)));
    }
  }

  /**
   * How long does a frequent word take?
   *
   * @param searches with snippets
   * @return the hits
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object word(Snippets searches) throws IOException {
    return searches.word.next();
  }

  /**
   * How long do two frequent words take, either sufficing?
   *
   * @param searches with snippets
   * @return the hits
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object twoWords(Snippets searches) throws IOException {
    return searches.twoWords.next();
  }

  /**
   * How long does a set phrase take?
   *
   * @param searches with snippets
   * @return the hits
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object phrase(Snippets searches) throws IOException {
    return searches.phrase.next();
  }
}
