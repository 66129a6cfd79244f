package dev.dateline.benchmarks;

import dev.dateline.benchmarks.question.SearchCase;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * How long does a reader wait for the first ten hits, and how much of that is Dateline's own?
 *
 * <p>Each case is answered by every {@link Engine} in turn, so that what else the machine does
 * falls on all alike. One client, a warm index, ten hits with all that is shown of them and the
 * number of all; no snippets but in the last case.
 *
 * <pre>{@code
 * benchmarks/bin/benchmarks SearchBenchmark -p size=10k
 * }</pre>
 */
public class SearchBenchmark extends SampledBenchmark {
  /**
   * How long does a word take that every 5th to 10th article has?
   *
   * @param searches who answers
   * @return the hits
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object termFrequent(Searches searches) throws IOException {
    return searches.next(SearchCase.TERM_FREQUENT);
  }

  /**
   * How long does a word take that every 40th to 100th article has?
   *
   * @param searches who answers
   * @return the hits
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object termMedium(Searches searches) throws IOException {
    return searches.next(SearchCase.TERM_MEDIUM);
  }

  /**
   * How long does a word take that few articles have?
   *
   * @param searches who answers
   * @return the hits
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object termRare(Searches searches) throws IOException {
    return searches.next(SearchCase.TERM_RARE);
  }

  /**
   * How long do two frequent words take, both needed?
   *
   * @param searches who answers
   * @return the hits
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object and2(Searches searches) throws IOException {
    return searches.next(SearchCase.AND_2);
  }

  /**
   * How long do two frequent words take, either sufficing?
   *
   * @param searches who answers
   * @return the hits
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object or2(Searches searches) throws IOException {
    return searches.next(SearchCase.OR_2);
  }

  /**
   * How long do four frequent words take, any sufficing?
   *
   * @param searches who answers
   * @return the hits
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object or4(Searches searches) throws IOException {
    return searches.next(SearchCase.OR_4);
  }

  /**
   * How long does a set phrase take that many articles have?
   *
   * @param searches who answers
   * @return the hits
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object phraseFrequent(Searches searches) throws IOException {
    return searches.next(SearchCase.PHRASE_FREQUENT);
  }

  /**
   * How long does a set phrase take that few articles have?
   *
   * @param searches who answers
   * @return the hits
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object phraseRare(Searches searches) throws IOException {
    return searches.next(SearchCase.PHRASE_RARE);
  }

  /**
   * How long does a phrase of the most frequent words take?
   *
   * @param searches who answers
   * @return the hits
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object phraseCommonWords(Searches searches) throws IOException {
    return searches.next(SearchCase.PHRASE_COMMON_WORDS);
  }

  /**
   * How long does a set phrase take whose words may be four moves from it?
   *
   * @param searches who answers
   * @return the hits
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object phraseSloppy(Searches searches) throws IOException {
    return searches.next(SearchCase.PHRASE_SLOPPY);
  }

  /**
   * How long do two words take within five words of each other?
   *
   * @param searches who answers
   * @return the hits
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object near(Searches searches) throws IOException {
    return searches.next(SearchCase.NEAR);
  }

  /**
   * How long does a set phrase take within one year?
   *
   * @param searches who answers
   * @return the hits
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object phraseDateRange(Searches searches) throws IOException {
    return searches.next(SearchCase.PHRASE_DATE_RANGE);
  }

  /**
   * How long does a frequent word take in articles about somebody?
   *
   * @param searches who answers
   * @return the hits
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object personTerm(Searches searches) throws IOException {
    return searches.next(SearchCase.PERSON_TERM);
  }

  /**
   * How long does a frequent word take in articles about a country?
   *
   * @param searches who answers
   * @return the hits
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object locationTerm(Searches searches) throws IOException {
    return searches.next(SearchCase.LOCATION_TERM);
  }

  /**
   * How long do articles take that name a date of one quarter?
   *
   * @param searches who answers
   * @return the hits
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object mentionsRange(Searches searches) throws IOException {
    return searches.next(SearchCase.MENTIONS_RANGE);
  }

  /**
   * How long do the newest of all articles take?
   *
   * @param searches who answers
   * @return the hits
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object allByDate(Searches searches) throws IOException {
    return searches.next(SearchCase.ALL_BY_DATE);
  }

  /**
   * How long do the newest articles with a frequent word take?
   *
   * @param searches who answers
   * @return the hits
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object termByDate(Searches searches) throws IOException {
    return searches.next(SearchCase.TERM_BY_DATE);
  }

  /**
   * How long do the oldest articles with a frequent word take?
   *
   * @param searches who answers
   * @return the hits
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object termOldestFirst(Searches searches) throws IOException {
    return searches.next(SearchCase.TERM_OLDEST_FIRST);
  }

  /**
   * How long does a set phrase take, with two snippets of each hit?
   *
   * @param searches who answers
   * @return the hits
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object phraseHighlight(Searches searches) throws IOException {
    return searches.next(SearchCase.PHRASE_HIGHLIGHT);
  }
}
