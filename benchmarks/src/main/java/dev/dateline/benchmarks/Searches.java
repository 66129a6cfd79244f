package dev.dateline.benchmarks;

import dev.dateline.benchmarks.corpus.CorpusSize;
import dev.dateline.benchmarks.question.SearchCase;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** An engine with the questions of every case ready to be asked. */
@State(Scope.Benchmark)
public class Searches {
  /** How many articles, as {@link CorpusSize} labels it. */
  @Param({"100k", "1m"})
  public String size;

  /** Who answers. */
  @Param({"DATELINE", "FLOOR"})
  public Engine engine;

  private final Map<SearchCase, Round> rounds = new EnumMap<>(SearchCase.class);
  private OpenIndex index;

  /**
   * Opens the index, making it first where it is not there.
   *
   * @throws IOException when it cannot be read or made
   */
  @Setup
  public void open() throws IOException {
    index = OpenIndex.of(engine, CorpusSize.labelled(size));
    for (SearchCase kind : SearchCase.values()) {
      rounds.put(kind, Round.of(kind, index::search));
    }
  }

  /**
   * Asks the next question of a case.
   *
   * @param kind the case
   * @return what was found
   * @throws IOException when the index cannot be read
   */
  public Object next(SearchCase kind) throws IOException {
    return rounds.get(kind).next();
  }

  /**
   * Closes the index.
   *
   * @throws IOException when that fails
   */
  @TearDown
  public void close() throws IOException {
    index.close();
  }
}
