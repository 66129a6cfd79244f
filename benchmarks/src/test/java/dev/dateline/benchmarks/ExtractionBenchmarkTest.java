package dev.dateline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Mention;
import java.io.IOException;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class ExtractionBenchmarkTest {
  @Test
  void everyPartIsMeasuredOnEveryOrigin() throws RunnerException {
    Options blink =
        new OptionsBuilder()
            .include(ExtractionBenchmark.class.getName())
            .forks(0)
            .warmupIterations(0)
            .measurementIterations(1)
            .measurementTime(TimeValue.milliseconds(10))
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();

    Collection<RunResult> results = new Runner(blink).run();

    assertThat(results).hasSize(1 + 4 * Texts.Origin.values().length);
  }

  @Test
  void aPartFindsItsOwnAndNothingElse() throws IOException {
    Texts texts = new Texts();
    texts.origin = Texts.Origin.EXAMPLES;
    texts.read();
    Texts.Text text = texts.next();
    Article all = texts.everything().apply(text.article());
    Article dates = texts.dates().apply(text.article());
    Article names = texts.names().apply(text.article());
    assertThat(dates.published()).isEqualTo(all.published());
    assertThat(dates.mentions())
        .isNotEmpty()
        .allMatch(mention -> mention.kind() == Mention.Kind.DATE);
    assertThat(names.published()).isEmpty();
    assertThat(names.persons()).isEqualTo(all.persons());
  }
}
