package dev.dateline.benchmarks;

import dev.dateline.article.Field;
import dev.dateline.benchmarks.corpus.CorpusSize;
import dev.dateline.benchmarks.floor.FloorSearcher;
import dev.dateline.benchmarks.floor.FloorSearcher.Counting;
import dev.dateline.benchmarks.question.Question;
import java.io.Closeable;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import org.apache.lucene.search.IndexSearcher;

/**
 * An engine with its index of a corpus open. What can be made beforehand is made by each method.
 */
interface OpenIndex extends Closeable {
  /** How many values of a field are shown. */
  int FACET_VALUES = 10;

  /** What can be done again and again. */
  interface Task {
    Object run() throws IOException;
  }

  /** Finds the hits of a question and the number of all. */
  Task search(Question question);

  /** Counts the values of a field among all that a question finds. */
  Task facet(Question question, Field field);

  /**
   * Counts what a question finds by time, beside all that was published.
   *
   * @param unit days, months or years
   */
  Task timeline(Question question, ChronoUnit unit);

  /**
   * Opens the index of a corpus, making it first where it is not there. Its files are read before,
   * so that the disk is not what is measured. Lucene's cache of queries is off from then on: it
   * would answer from the second round on.
   */
  static OpenIndex of(Engine engine, CorpusSize size) throws IOException {
    Corpus corpus = Corpus.of(size);
    Corpus.load(engine == Engine.DATELINE ? corpus.dateline() : corpus.floor());
    return of(engine, corpus);
  }

  /** Opens the index of a corpus. Lucene's cache of queries is off from then on. */
  static OpenIndex of(Engine engine, Corpus corpus) throws IOException {
    IndexSearcher.setDefaultQueryCache(null);
    return switch (engine) {
      case DATELINE -> new OpenArchive(corpus.dateline());
      case FLOOR -> new OpenFloor(new FloorSearcher(corpus.floor(), Counting.ALL));
      case FLOOR_TO_1000 -> new OpenFloor(new FloorSearcher(corpus.floor(), Counting.THOUSAND));
    };
  }
}
