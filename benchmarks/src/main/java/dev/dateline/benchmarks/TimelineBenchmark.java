package dev.dateline.benchmarks;

import dev.dateline.benchmarks.question.SearchCase;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How long does it take to count over time what is found, beside all that was published?
 *
 * <p>The floor counts days in an array, from doc values.
 *
 * <pre>{@code
 * benchmarks/bin/benchmarks TimelineBenchmark -p size=10k
 * }</pre>
 */
public class TimelineBenchmark extends SampledBenchmark {

  /** What is counted by which periods. */
  @State(Scope.Benchmark)
  public static class Timelines {
    private Round daysOfYear;
    private Round monthsOfWord;
    private Round monthsOfRareWord;
    private Round yearsOfAll;

    /**
     * Prepares the counts.
     *
     * @param sides who counts
     */
    @Setup
    public void prepare(Sides sides) {
      OpenIndex index = sides.index();
      daysOfYear = round(index, SearchCase.PHRASE_DATE_RANGE, ChronoUnit.DAYS);
      monthsOfWord = round(index, SearchCase.TERM_FREQUENT, ChronoUnit.MONTHS);
      monthsOfRareWord = round(index, SearchCase.TERM_RARE, ChronoUnit.MONTHS);
      yearsOfAll = round(index, SearchCase.ALL_BY_DATE, ChronoUnit.YEARS);
    }

    private static Round round(OpenIndex index, SearchCase kind, ChronoUnit unit) {
      return Round.of(kind, question -> index.timeline(question, unit));
    }
  }

  /**
   * How long do the days of a year take, for the articles that have a phrase?
   *
   * @param timelines who counts
   * @return the counts
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object daysOfYear(Timelines timelines) throws IOException {
    return timelines.daysOfYear.next();
  }

  /**
   * How long do 34 years by month take, for every 5th to 10th article?
   *
   * @param timelines who counts
   * @return the counts
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object monthsOfWord(Timelines timelines) throws IOException {
    return timelines.monthsOfWord.next();
  }

  /**
   * How long do 34 years by month take, for few articles?
   *
   * @param timelines who counts
   * @return the counts
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object monthsOfRareWord(Timelines timelines) throws IOException {
    return timelines.monthsOfRareWord.next();
  }

  /**
   * How long do 34 years take, for all articles?
   *
   * @param timelines who counts
   * @return the counts
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object yearsOfAll(Timelines timelines) throws IOException {
    return timelines.yearsOfAll.next();
  }
}
