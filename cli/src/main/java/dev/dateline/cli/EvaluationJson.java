package dev.dateline.cli;

import dev.dateline.cli.evaluation.Evaluation;
import dev.dateline.cli.evaluation.Measures;
import java.io.Writer;

/** One object: the averages, how many topics they are of, and which were missing. */
final class EvaluationJson implements EvaluationWriter {
  private final Writer out;

  EvaluationJson(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Evaluation evaluation, boolean perQuery) {
    try (Json json = Json.indented(out)) {
      json.beginObject();
      json.member("num_q", evaluation.byTopic().size());
      members(json, evaluation.mean());
      json.member("missing", evaluation.missing());
      json.member("unjudged", evaluation.unjudged());
      if (perQuery) {
        topics(json, evaluation);
      }
      json.endObject();
    }
  }

  private static void topics(Json json, Evaluation evaluation) {
    json.name("topics").beginObject();
    evaluation
        .byTopic()
        .forEach(
            (topic, measures) -> {
              json.name(topic).beginObject();
              members(json, measures);
              json.endObject();
            });
    json.endObject();
  }

  private static void members(Json json, Measures measures) {
    MeasureNames.of(measures).forEach(json::member);
  }
}
