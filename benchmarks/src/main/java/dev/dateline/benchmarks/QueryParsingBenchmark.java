package dev.dateline.benchmarks;

import dev.dateline.benchmarks.floor.FloorParser;
import dev.dateline.benchmarks.question.QueryText;
import dev.dateline.query.QueryOptions;
import dev.dateline.query.QueryParser;
import dev.dateline.query.Syntax;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How much of a search is the reading of its query?
 *
 * <p>Dateline makes its tree of a text in its own syntax or in Lucene's. The floor is Lucene's
 * classic parser, which makes a Lucene query of a text that means the same; it reads Lucene's
 * syntax in either case.
 *
 * <pre>{@code
 * benchmarks/bin/benchmarks QueryParsingBenchmark
 * }</pre>
 */
public class QueryParsingBenchmark extends SampledBenchmark {

  /** Who reads what. */
  @State(Scope.Thread)
  public static class Parser {
    /** Who reads. */
    @Param({"DATELINE", "FLOOR"})
    public Engine engine;

    /** The language of the text; the floor knows but one. */
    @Param public Syntax syntax;

    private Function<QueryText, Object> parse;

    /** Makes the parser. */
    @Setup
    public void prepare() {
      parse = engine == Engine.DATELINE ? dateline() : new FloorParser()::parse;
    }

    private Function<QueryText, Object> dateline() {
      QueryParser parser = new QueryParser(QueryOptions.standard().withSyntax(syntax));
      return switch (syntax) {
        case DATELINE -> text -> parser.parse(text.dateline());
        case LUCENE -> text -> parser.parse(text.lucene());
      };
    }
  }

  /**
   * How long do three words take?
   *
   * @param parser who reads
   * @return the query
   */
  @Benchmark
  public Object words(Parser parser) {
    return parser.parse.apply(QueryText.WORDS);
  }

  /**
   * How long do a phrase, somebody and a month take?
   *
   * @param parser who reads
   * @return the query
   */
  @Benchmark
  public Object phrasePersonMonth(Parser parser) {
    return parser.parse.apply(QueryText.PHRASE_PERSON_MONTH);
  }

  /**
   * How long do words near each other take, with what is not wanted?
   *
   * @param parser who reads
   * @return the query
   */
  @Benchmark
  public Object nearness(Parser parser) {
    return parser.parse.apply(QueryText.NEARNESS);
  }

  /**
   * How long do forty names take?
   *
   * @param parser who reads
   * @return the query
   */
  @Benchmark
  public Object fortyNames(Parser parser) {
    return parser.parse.apply(QueryText.FORTY_NAMES);
  }

  /**
   * How long do parentheses take, twenty deep?
   *
   * @param parser who reads
   * @return the query
   */
  @Benchmark
  public Object nested(Parser parser) {
    return parser.parse.apply(QueryText.NESTED);
  }
}
