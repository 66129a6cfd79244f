package dev.dateline.cli;

import dev.dateline.cli.evaluation.Evaluation;
import dev.dateline.cli.evaluation.Measures;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.stream.Stream;

/** Comma-separated values under a header: a row for each topic, and one for all. */
final class EvaluationTable implements EvaluationWriter {
  private final DelimitedRows rows;

  EvaluationTable(PrintWriter out) {
    this.rows = DelimitedRows.commas(out);
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
    row(DelimitedRows.value(topic), MeasureNames.of(measures).values());
  }

  private void row(String first, Collection<?> rest) {
    rows.row(
        Stream.concat(Stream.of(first), rest.stream().map(Object::toString))
            .toArray(String[]::new));
  }
}
