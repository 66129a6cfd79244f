package dev.dateline.cli.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found for each topic. Immutable.
 *
 * @param byTopic for each topic the documents, best first
 */
public record TrecRun(Map<String, List<String>> byTopic) {
  private static final Comparator<Map.Entry<String, Double>> BEST_FIRST =
      Map.Entry.<String, Double>comparingByValue()
          .thenComparing(Map.Entry.comparingByKey(TopicOrder.BY_BYTES))
          .reversed();

  /** Copies map and lists. */
  public TrecRun {
    byTopic = TopicOrder.copy(byTopic, List::copyOf);
  }

  /**
   * Reads lines of {@code TOPIC Q0 DOCUMENT RANK SCORE TAG}. As in {@code trec_eval}, documents are
   * ranked by their score, those of equal score by their id, the greater first; the rank is not
   * looked at.
   *
   * @param lines read to the end, not closed
   * @param file the name of the file, for messages
   * @return the run
   * @throws IOException when the lines cannot be read, or one is malformed or finds a document
   *     again; the message names the line
   */
  public static TrecRun read(BufferedReader lines, String file) throws IOException {
    Columns columns = new Columns(lines, file, "TOPIC Q0 DOCUMENT RANK SCORE TAG");
    Map<String, Map<String, Double>> scores = new HashMap<>();
    for (String[] line = columns.next(); line != null; line = columns.next()) {
      Map<String, Double> found = scores.computeIfAbsent(line[0], topic -> new HashMap<>());
      if (found.put(line[2], score(line[4], columns)) != null) {
        throw columns.fault("topic " + line[0] + " has document " + line[2] + " twice");
      }
    }
    Map<String, List<String>> ranked = new HashMap<>();
    scores.forEach((topic, found) -> ranked.put(topic, ranked(found)));
    return new TrecRun(ranked);
  }

  private static double score(String column, Columns columns) throws IOException {
    try {
      return Double.parseDouble(column);
    } catch (NumberFormatException e) {
      throw columns.fault("expected a number as score, not '" + column + "'");
    }
  }

  private static List<String> ranked(Map<String, Double> found) {
    return found.entrySet().stream().sorted(BEST_FIRST).map(Map.Entry::getKey).toList();
  }
}
