package dev.dateline.benchmarks;

import dev.dateline.article.Article;
import dev.dateline.benchmarks.Texts.Text;
import dev.dateline.extract.Extraction;
import dev.dateline.extract.ExtractionOptions;
import dev.dateline.extract.TokenizedText;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many articles a second does extraction take on one thread, and which part of it takes the
 * time?
 *
 * <pre>{@code
 * benchmarks/bin/benchmarks ExtractionBenchmark
 * }</pre>
 *
 * <p>The score is articles a second; beside it stand tokens a second and bytes a second, of the
 * bodies as UTF-8. Parts are measured through the same seam as plug-ins: a part is extraction with
 * extractors that find nothing in place of the others, so {@code dates} and {@code names} both hold
 * {@code tokens}.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExtractionBenchmark {

  /** How much text the articles hold. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Volume {
    /** Words, numbers and signs. */
    public long tokens;

    /** Of the bodies, as UTF-8. */
    public long bytes;

    private Article extract(Text text, Extraction extraction) {
      count(text);
      return extraction.apply(text.article());
    }

    private void count(Text text) {
      tokens += text.tokens();
      bytes += text.bytes();
    }
  }

  /**
   * How many articles a second, with everything there is to find?
   *
   * @param texts the articles
   * @param volume counts them
   * @return the article
   */
  @Benchmark
  public Object everything(Texts texts, Volume volume) {
    return volume.extract(texts.next(), texts.everything());
  }

  /**
   * How many, for the published date, the dateline and dates in the text?
   *
   * @param texts the articles
   * @param volume counts them
   * @return the article
   */
  @Benchmark
  public Object dates(Texts texts, Volume volume) {
    return volume.extract(texts.next(), texts.dates());
  }

  /**
   * How many, for persons and locations?
   *
   * @param texts the articles
   * @param volume counts them
   * @return the article
   */
  @Benchmark
  public Object names(Texts texts, Volume volume) {
    return volume.extract(texts.next(), texts.names());
  }

  /**
   * How many, to be cut into tokens and sentences?
   *
   * @param texts the articles
   * @param volume counts them
   * @return the tokens
   */
  @Benchmark
  public Object tokens(Texts texts, Volume volume) {
    Text text = texts.next();
    volume.count(text);
    return TokenizedText.of(text.article().body());
  }

  /**
   * How long does a program wait for lists, rules and gazetteer, once?
   *
   * @return the extraction
   */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  @Fork(5)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public Object load() {
    return Extraction.of(ExtractionOptions.standard());
  }
}
