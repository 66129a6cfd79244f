package dev.dateline.cli.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The order of ids in {@code trec_eval}: that of their bytes. */
final class TopicOrder {
  static final Comparator<String> BY_BYTES =
      (a, b) -> Arrays.compareUnsigned(a.getBytes(UTF_8), b.getBytes(UTF_8));

  private TopicOrder() {}

  /** An unmodifiable copy with the topics in order. */
  static <V> SortedMap<String, V> copy(Map<String, V> byTopic, UnaryOperator<V> copy) {
    SortedMap<String, V> ordered = new TreeMap<>(BY_BYTES);
    byTopic.forEach((topic, value) -> ordered.put(topic, copy.apply(value)));
    return Collections.unmodifiableSortedMap(ordered);
  }
}
