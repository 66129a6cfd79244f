package dev.dateline.benchmarks;

import dev.dateline.Archive;
import dev.dateline.SearchRequest;
import dev.dateline.benchmarks.corpus.CorpusSize;
import dev.dateline.benchmarks.corpus.Lexicon;
import dev.dateline.benchmarks.floor.FloorQuery;
import dev.dateline.benchmarks.floor.FloorSearcher;
import dev.dateline.benchmarks.floor.FloorSearcher.Counting;
import dev.dateline.benchmarks.question.Question;
import dev.dateline.benchmarks.question.SearchCase;
import java.io.Closeable;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.lucene.search.IndexSearcher;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * An engine with the questions of every case ready to be asked, one after the other and round
 * again. Lucene's cache of queries is off: it would answer from the second round on.
 */
@State(Scope.Benchmark)
public class Searches {
  private static final Lexicon LEXICON = new Lexicon();

  /** How many articles, as {@link CorpusSize} labels it. */
  @Param("100k")
  public String size;

  /** Who answers. */
  @Param public Engine engine;

  private final Map<SearchCase, List<Search>> searches = new EnumMap<>(SearchCase.class);
  private final AtomicInteger asked = new AtomicInteger();
  private Closeable opened;

  private interface Search {
    Object run() throws IOException;
  }

  /**
   * Opens the index, making it first where it is not there.
   *
   * @throws IOException when it cannot be read or made
   */
  @Setup
  public void open() throws IOException {
    IndexSearcher.setDefaultQueryCache(null);
    Corpus corpus = Corpus.of(CorpusSize.labelled(size));
    Function<Question, Search> prepare =
        switch (engine) {
          case DATELINE -> dateline(Archive.open(corpus.dateline()));
          case FLOOR -> floor(new FloorSearcher(corpus.floor(), Counting.ALL));
          case FLOOR_TO_1000 -> floor(new FloorSearcher(corpus.floor(), Counting.THOUSAND));
        };
    for (SearchCase kind : SearchCase.values()) {
      searches.put(kind, kind.questions(LEXICON).stream().map(prepare).toList());
    }
  }

  private Function<Question, Search> dateline(Archive archive) {
    opened = archive::close;
    return question -> {
      SearchRequest request = request(question);
      return () -> archive.search(request);
    };
  }

  private Function<Question, Search> floor(FloorSearcher searcher) {
    opened = searcher;
    return question -> {
      FloorQuery query = FloorQuery.of(question);
      return () -> searcher.search(query);
    };
  }

  /** A question as Dateline is asked it. */
  static SearchRequest request(Question question) {
    return SearchRequest.builder(question.text())
        .sort(question.newestFirst() ? SearchRequest.Sort.NEWEST : SearchRequest.Sort.RELEVANCE)
        .limit(Question.LIMIT)
        .snippets(question.snippets())
        .build();
  }

  /**
   * Asks the next question of a case.
   *
   * @param kind the case
   * @return what was found
   * @throws IOException when the index cannot be read
   */
  public Object next(SearchCase kind) throws IOException {
    int variant = Math.floorMod(asked.getAndIncrement(), SearchCase.VARIANTS);
    return searches.get(kind).get(variant).run();
  }

  /**
   * Closes the index.
   *
   * @throws IOException when that fails
   */
  @TearDown
  public void close() throws IOException {
    opened.close();
  }
}
