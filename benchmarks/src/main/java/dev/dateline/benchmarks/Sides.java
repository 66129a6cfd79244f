package dev.dateline.benchmarks;

import dev.dateline.benchmarks.corpus.CorpusSize;
import java.io.IOException;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Dateline or the floor, with its index open; the two do the same work in turn. */
@State(Scope.Benchmark)
public class Sides {
  /** How many articles, as {@link CorpusSize} labels it. */
  @Param("100k")
  public String size;

  /** Who answers. */
  @Param({"DATELINE", "FLOOR"})
  public Engine engine;

  private OpenIndex index;

  /**
   * Opens the index, making it first where it is not there.
   *
   * @throws IOException when it cannot be read or made
   */
  @Setup
  public void open() throws IOException {
    index = OpenIndex.of(engine, CorpusSize.labelled(size));
  }

  OpenIndex index() {
    return index;
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
