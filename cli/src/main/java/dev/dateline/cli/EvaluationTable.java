package dev.dateline.cli;

import dev.dateline.cli.evaluation.Evaluation;
import dev.dateline.cli.evaluation.Measures;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Comma-separated values under a header: a row for each topic, and one for all. */
final class EvaluationTable implements EvaluationWriter {
  private final PrintWriter out;

  EvaluationTable(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void write(Evaluation evaluation, boolean perQuery) {
    Measures mean = evaluation.mean();
    row("topic", MeasureNames.of(mean).keySet());
    if (perQuery) {
      evaluation.byTopic().forEach(this::row);
    }
    row(ALL, mean);
  }

  private void row(String topic, Measures measures) {
    row(topic, MeasureNames.of(measures).values());
  }

  private void row(String topic, Collection<?> values) {
    out.print(
        Stream.concat(Stream.of(DelimitedHits.quoted(DelimitedHits.value(topic))), values.stream())
            .map(Object::toString)
            .collect(Collectors.joining(",", "", "\r\n")));
  }
}
