package dev.dateline.benchmarks.question;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A query as people type it, in Dateline's language and, meaning the same, in Lucene's. */
public enum QueryText {
  /** What most people type. */
  WORDS("ceasefire talks geneva", "+ceasefire +talks +geneva"),
  /** A phrase, somebody and a month. */
  PHRASE_PERSON_MONTH(
      "\"peace process\" person:lavrov date:2021-04",
      "+\"peace process\" +person:lavrov +date:[2021-04-01 TO 2021-04-30]"),
  /** Words near each other, and what is not wanted. */
  NEARNESS(
      "\"minister resignation\"~5 NOT (football OR cricket)",
      "+\"minister resignation\"~5 -(football OR cricket)"),
  /** A watch list. */
  FORTY_NAMES(fortyNames(), fortyNames()),
  /** Parentheses within parentheses, twenty deep. */
  NESTED(nested(), nested());

  private final String dateline;
  private final String lucene;

  QueryText(String dateline, String lucene) {
    this.dateline = dateline;
    this.lucene = lucene;
  }

  private static String fortyNames() {
    return IntStream.range(0, 40)
        .mapToObj(i -> "person:\"Maria Doe" + i + "\"")
        .collect(Collectors.joining(" OR "));
  }

  private static String nested() {
    String text = "peace";
    for (int depth = 0; depth < 20; depth++) {
      text = "(" + text + (depth % 2 == 0 ? " OR talks" : " AND treaty") + depth + ")";
    }
    return text;
  }

  /**
   * The query in Dateline's language.
   *
   * @return the text
   */
  public String dateline() {
    return dateline;
  }

  /**
   * The query in Lucene's language.
   *
   * @return the text
   */
  public String lucene() {
    return lucene;
  }
}
