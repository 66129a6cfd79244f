package dev.dateline.benchmarks.relevance;

import dev.dateline.cli.evaluation.Judgments;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Documents, topics and what is relevant to them.
 *
 * @param documents in the order of the collection
 * @param topics words by the id of their topic, in the order of the collection
 * @param judgments what is relevant
 */
record TestCollection(List<Document> documents, Map<String, String> topics, Judgments judgments) {

  /** A document. */
  record Document(String id, String title, String body) {}

  TestCollection {
    documents = List.copyOf(documents);
  }

  /** Topics to choose on: the first, the third and so on. */
  TestCollection development() {
    return half(0);
  }

  /** Topics to judge the choice by: the second, the fourth and so on. */
  TestCollection judging() {
    return half(1);
  }

  private TestCollection half(int remainder) {
    List<String> ids = new ArrayList<>(topics.keySet());
    Map<String, String> chosen = new LinkedHashMap<>();
    for (int i = remainder; i < ids.size(); i += 2) {
      chosen.put(ids.get(i), topics.get(ids.get(i)));
    }
    Map<String, Map<String, Integer>> judged = new HashMap<>(judgments.byTopic());
    judged.keySet().retainAll(chosen.keySet());
    return new TestCollection(documents, chosen, new Judgments(judged));
  }
}
