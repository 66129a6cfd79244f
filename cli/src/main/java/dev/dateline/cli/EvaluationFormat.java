package dev.dateline.cli;

/** How measures are written. */
enum EvaluationFormat {
  /** Lines as {@code trec_eval} prints them: measure, topic, value. */
  TEXT,
  /** One object. */
  JSON,
  /** A row for each topic, and one for all. */
  CSV;

  static final class Names extends Choice<EvaluationFormat> {
    Names() {
      super(values());
    }
  }

  EvaluationWriter writer(Output out) {
    return switch (this) {
      case TEXT -> new EvaluationLines(out);
      case JSON -> new EvaluationJson(out);
      case CSV -> new EvaluationTable(out);
    };
  }
}
