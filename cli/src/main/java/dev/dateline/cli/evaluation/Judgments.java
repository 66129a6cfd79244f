package dev.dateline.cli.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Which documents are relevant to which topic, and how much. Immutable.
 *
 * @param byTopic for each topic the judged documents: 1 and more is relevant, 0 is not, less is
 *     taken as not judged
 */
public record Judgments(Map<String, Map<String, Integer>> byTopic) {
  /** Copies the maps. */
  public Judgments {
    byTopic = TopicOrder.copy(byTopic, Map::copyOf);
  }

  /**
   * Reads lines of {@code TOPIC ITERATION DOCUMENT RELEVANCE}, such as {@code 301 0 FT911-3 1}.
   *
   * @param lines read to the end, not closed
   * @param file the name of the file, for messages
   * @return the judgments
   * @throws IOException when the lines cannot be read, or one is malformed or judges a document
   *     again; the message names the line
   */
  public static Judgments read(BufferedReader lines, String file) throws IOException {
    Columns columns = new Columns(lines, file, "TOPIC ITERATION DOCUMENT RELEVANCE");
    Map<String, Map<String, Integer>> byTopic = new HashMap<>();
    for (String[] line = columns.next(); line != null; line = columns.next()) {
      Map<String, Integer> judged = byTopic.computeIfAbsent(line[0], topic -> new HashMap<>());
      if (judged.put(line[2], relevance(line[3], columns)) != null) {
        throw columns.fault("topic " + line[0] + " has document " + line[2] + " twice");
      }
    }
    return new Judgments(byTopic);
  }

  private static int relevance(String column, Columns columns) throws IOException {
    try {
      return Integer.parseInt(column);
    } catch (NumberFormatException e) {
      throw columns.fault("expected a whole number as relevance, not '" + column + "'");
    }
  }

  /** Tells whether anything was judged for a topic. */
  boolean knows(String topic) {
    return byTopic.containsKey(topic);
  }
}
