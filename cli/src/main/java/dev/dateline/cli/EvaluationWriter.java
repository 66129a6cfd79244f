package dev.dateline.cli;

import dev.dateline.cli.evaluation.Evaluation;

/** Writes an evaluation, in one format. */
interface EvaluationWriter {
  /** What {@code trec_eval} calls the average over topics. */
  String ALL = "all";

  /**
   * Writes an evaluation.
   *
   * @param perQuery whether each topic is written as well as the average
   */
  void write(Evaluation evaluation, boolean perQuery);
}
