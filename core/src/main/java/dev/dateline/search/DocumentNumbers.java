package dev.dateline.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collects which documents of one segment match. */
final class DocumentNumbers extends SimpleCollector {
  private final List<Integer> documents = new ArrayList<>();

  List<Integer> documents() {
    return documents;
  }

  @Override
  public void collect(int document) {
    documents.add(document);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
