package dev.dateline.benchmarks;

import java.io.IOException;
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
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many articles a second become searchable, with and without extraction, on one thread and two?
 *
 * <p>An operation indexes all articles of the size into an empty directory, commit included. The
 * figures to read are {@code articles} and {@code bytes} a second, of headlines and bodies as
 * UTF-8. Articles are in memory beforehand. Those of the floor are extracted beforehand as well: it
 * is an {@code IndexWriter} that gets the same texts, names and dates.
 *
 * <pre>{@code
 * benchmarks/bin/benchmarks IndexingBenchmark
 * }</pre>
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms3g", "-Xmx3g", "--enable-native-access=ALL-UNNAMED"})
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
@Timeout(time = 1, timeUnit = TimeUnit.HOURS)
public class IndexingBenchmark {

  /** What was indexed. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Volume {
    /** Articles. */
    public long articles;

    /** Of headlines and bodies, as UTF-8. */
    public long bytes;

    private void count(Unindexed unindexed) {
      articles += unindexed.articles();
      bytes += unindexed.bytes();
    }
  }

  /**
   * How many articles a second?
   *
   * @param unindexed the articles, and who indexes them
   * @param volume counts them
   * @return what became of them
   * @throws IOException when the index cannot be written
   */
  @Benchmark
  public Object index(Unindexed unindexed, Volume volume) throws IOException {
    volume.count(unindexed);
    return unindexed.index();
  }
}
