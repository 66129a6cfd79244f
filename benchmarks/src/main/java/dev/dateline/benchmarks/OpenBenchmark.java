package dev.dateline.benchmarks;

import dev.dateline.article.Field;
import dev.dateline.benchmarks.corpus.CorpusSize;
import dev.dateline.benchmarks.corpus.Lexicon;
import dev.dateline.benchmarks.question.Question;
import dev.dateline.benchmarks.question.SearchCase;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How long does it take to open an archive and answer the first question, in a program that runs?
 *
 * <p>Each time the index is opened, asked once, and closed. Its files are in the page cache. The
 * start of a program is another matter: {@code benchmarks/bin/cold-start} tells that.
 *
 * <pre>{@code
 * benchmarks/bin/benchmarks OpenBenchmark -p size=10k
 * }</pre>
 */
public class OpenBenchmark extends SampledBenchmark {

  /** An index to be opened. */
  @State(Scope.Benchmark)
  public static class Unopened {
    private static final Lexicon LEXICON = new Lexicon();

    /** How many articles, as {@link CorpusSize} labels it. */
    @Param("100k")
    public String size;

    /** Who opens it. */
    @Param({"DATELINE", "FLOOR"})
    public Engine engine;

    private final Question word = question(SearchCase.TERM_FREQUENT);
    private final Question phrase = question(SearchCase.PHRASE_HIGHLIGHT);
    private Corpus corpus;

    private static Question question(SearchCase kind) {
      return kind.questions(LEXICON).getFirst();
    }

    /**
     * Makes the index where it is not there.
     *
     * @throws IOException when it cannot be made
     */
    @Setup
    public void find() throws IOException {
      corpus = Corpus.of(CorpusSize.labelled(size));
    }

    private Object openAnd(Function<OpenIndex, OpenIndex.Task> first) throws IOException {
      try (OpenIndex index = OpenIndex.of(engine, corpus)) {
        return first.apply(index).run();
      }
    }
  }

  /**
   * How long until the ten best articles with a frequent word are there?
   *
   * @param unopened what is opened
   * @return the hits
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object thenFindWord(Unopened unopened) throws IOException {
    return unopened.openAnd(index -> index.search(unopened.word));
  }

  /**
   * How long until the ten best articles with a phrase are there, with two snippets each?
   *
   * @param unopened what is opened
   * @return the hits
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object thenMarkPhrase(Unopened unopened) throws IOException {
    return unopened.openAnd(index -> index.search(unopened.phrase));
  }

  /**
   * How long until the persons of a frequent word are counted, for which the values of all segments
   * are numbered anew?
   *
   * @param unopened what is opened
   * @return the counts
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object thenCountPersons(Unopened unopened) throws IOException {
    return unopened.openAnd(index -> index.facet(unopened.word, Field.PERSON));
  }

  /**
   * How long until a frequent word is counted by month?
   *
   * @param unopened what is opened
   * @return the counts
   * @throws IOException when the index cannot be read
   */
  @Benchmark
  public Object thenCountMonths(Unopened unopened) throws IOException {
    return unopened.openAnd(index -> index.timeline(unopened.word, ChronoUnit.MONTHS));
  }
}
