/**
 * How good a ranking is, as {@code trec_eval} computes it: {@link
 * dev.dateline.cli.evaluation.Judgments} say what is relevant, a {@link
 * dev.dateline.cli.evaluation.TrecRun} what was found, an {@link
 * dev.dateline.cli.evaluation.Evaluation} how the two agree.
 */
package dev.dateline.cli.evaluation;
