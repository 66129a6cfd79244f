package dev.dateline.cli.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A run beside the judgments. Immutable.
 *
 * @param byTopic the measures of each topic that counts
 * @param missing judged topics that the run has nothing for
 * @param unjudged topics of the run that nobody judged, which never count
 */
public record Evaluation(
    SortedMap<String, Measures> byTopic, List<String> missing, List<String> unjudged) {
  /** Copies map and lists. */
  public Evaluation {
    byTopic = TopicOrder.copy(byTopic, measures -> measures);
    missing = List.copyOf(missing);
    unjudged = List.copyOf(unjudged);
  }

  /**
   * Evaluates a run.
   *
   * @param run what was found
   * @param judgments what is relevant
   * @param complete whether judged topics count, with 0, that the run has nothing for
   * @return the evaluation
   */
  public static Evaluation of(TrecRun run, Judgments judgments, boolean complete) {
    SortedMap<String, Measures> byTopic = new TreeMap<>(TopicOrder.BY_BYTES);
    List<String> missing = new ArrayList<>();
    for (Map.Entry<String, Map<String, Integer>> topic : judgments.byTopic().entrySet()) {
      List<String> ranking = run.byTopic().getOrDefault(topic.getKey(), List.of());
      if (ranking.isEmpty()) {
        missing.add(topic.getKey());
      }
      if (complete || !ranking.isEmpty()) {
        byTopic.put(topic.getKey(), Measures.of(ranking, topic.getValue()));
      }
    }
    List<String> unjudged =
        run.byTopic().keySet().stream().filter(topic -> !judgments.knows(topic)).toList();
    return new Evaluation(byTopic, missing, unjudged);
  }

  /**
   * The average over the topics that count.
   *
   * @return the averages
   * @throws java.util.NoSuchElementException when no topic counts
   */
  public Measures mean() {
    return Measures.mean(byTopic.values());
  }
}
