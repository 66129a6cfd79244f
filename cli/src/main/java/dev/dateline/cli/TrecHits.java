package dev.dateline.cli;

import dev.dateline.Hit;
import dev.dateline.SearchResult;
import java.io.PrintWriter;

/**
 * Lines of a TREC run: topic, iteration, document, rank, score, tag. Scores fall from line to line,
 * so that whoever sorts by them keeps the order of the hits: where two hits score alike, the later
 * gets the next smaller number; hits in order of date score one by their rank.
 */
final class TrecHits implements HitWriter {
  /** The topic of a query that has no id. */
  static final String SINGLE = "1";

  private static final String TAG = "dateline";

  private final PrintWriter out;
  private final String topic;
  private float last;

  TrecHits(PrintWriter out, String topic) {
    this.out = out;
    this.topic = topic;
  }

  @Override
  public void start(SearchResult result) {
    last = Float.POSITIVE_INFINITY;
  }

  @Override
  public void hit(long rank, Hit hit) {
    float score = hit.score() > 0 ? hit.score() : 1f / rank;
    last = Math.min(score, Math.nextDown(last));
    out.println(topic + " Q0 " + hit.id() + " " + rank + " " + last + " " + TAG);
  }
}
