package dev.dateline.cli;

import dev.dateline.cli.evaluation.Evaluation;
import dev.dateline.cli.evaluation.Measures;
import java.io.PrintWriter;
import java.util.Locale;

/** Lines as {@code trec_eval} prints them. */
final class EvaluationLines implements EvaluationWriter {
  private final PrintWriter out;

  EvaluationLines(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void write(Evaluation evaluation, boolean perQuery) {
    if (perQuery) {
      evaluation.byTopic().forEach(this::lines);
    }
    line("num_q", ALL, evaluation.byTopic().size());
    lines(ALL, evaluation.mean());
  }

  private void lines(String topic, Measures measures) {
    MeasureNames.of(measures).forEach((name, value) -> line(name, topic, value));
  }

  private void line(String name, String topic, Object value) {
    out.printf(Locale.ROOT, "%-22s\t%s\t%s%n", name, Printable.line(topic), value);
  }
}
