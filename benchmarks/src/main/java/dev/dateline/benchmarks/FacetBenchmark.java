package dev.dateline.benchmarks;

import dev.dateline.article.Field;
import dev.dateline.benchmarks.question.SearchCase;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How long does it take to count who, where and from whom, exactly, among all that is found?
 *
 * <p>Ten values each, after a first time: the numbering of values over all segments is made then,
 * by both. {@link OpenBenchmark} tells what that takes. The floor counts with {@code lucene-facet}.
 *
 * <pre>{@code
 * benchmarks/bin/benchmarks FacetBenchmark -p size=10k
 * }</pre>
 */
public class FacetBenchmark extends SampledBenchmark {

  /** What is counted among which articles. */
  @State(Scope.Benchmark)
  public static class Facets {
    private Round personsOfWord;
    private Round locationsOfWord;
    private Round outletsOfWord;
    private Round personsOfRareWord;
    private Round personsOfYear;
    private Round personsOfAll;

    /**
     * Prepares the counts.
     *
     * @param sides who counts
     */
    @Setup
    public void prepare(Sides sides) {
      OpenIndex index = sides.index();
      personsOfWord = round(index, SearchCase.TERM_FREQUENT, Field.PERSON);
      locationsOfWord = round(index, SearchCase.TERM_FREQUENT, Field.LOCATION);
      outletsOfWord = round(index, SearchCase.TERM_FREQUENT, Field.OUTLET);
      personsOfRareWord = round(index, SearchCase.TERM_RARE, Field.PERSON);
      personsOfYear = round(index, SearchCase.PHRASE_DATE_RANGE, Field.PERSON);
      personsOfAll = round(index, SearchCase.ALL_BY_DATE, Field.PERSON);
    }

    private static Round round(OpenIndex index, SearchCase kind, Field field) {
      return Round.of(kind, question -> index.facet(question, field));
    }
  }

  /**
   * How long do the persons take of every 5th to 10th article?
   *
   * @param facets who counts
   * @return the counts
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object personsOfWord(Facets facets) throws IOException {
    return facets.personsOfWord.next();
  }

  /**
   * How long do the places take of every 5th to 10th article?
   *
   * @param facets who counts
   * @return the counts
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object locationsOfWord(Facets facets) throws IOException {
    return facets.locationsOfWord.next();
  }

  /**
   * How long do outlets take, of which there are few, of every 5th to 10th article?
   *
   * @param facets who counts
   * @return the counts
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object outletsOfWord(Facets facets) throws IOException {
    return facets.outletsOfWord.next();
  }

  /**
   * How long do the persons take of few articles?
   *
   * @param facets who counts
   * @return the counts
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object personsOfRareWord(Facets facets) throws IOException {
    return facets.personsOfRareWord.next();
  }

  /**
   * How long do the persons take of the articles of a year that have a phrase?
   *
   * @param facets who counts
   * @return the counts
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object personsOfYear(Facets facets) throws IOException {
    return facets.personsOfYear.next();
  }

  /**
   * How long do the persons take of all articles?
   *
   * @param facets who counts
   * @return the counts
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object personsOfAll(Facets facets) throws IOException {
    return facets.personsOfAll.next();
  }
}
