package dev.dateline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.benchmarks.question.SearchCase;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class SearchBenchmarkTest {
  @Test
  void everyEngineAnswersEveryCase() throws RunnerException {
    Options blink =
        new OptionsBuilder()
            .include(SearchBenchmark.class.getName())
            .param("size", "1k")
            .forks(0)
            .warmupIterations(0)
            .measurementIterations(1)
            .measurementTime(TimeValue.milliseconds(10))
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();

    Collection<RunResult> results = new Runner(blink).run();

    assertThat(results).hasSize(SearchCase.values().length * Engine.values().length);
  }
}
