package dev.dateline.benchmarks.relevance;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is asked of a way of ranking, and how.
 *
 * @param collection half of the topics of a collection
 * @param allWords whether all words are needed, as is usual; else any suffices
 */
record Setting(String name, TestCollection collection, boolean allWords) {

  /** Both halves of a collection, to choose on the first and to judge by the second. */
  static List<Setting> halves(String name, TestCollection collection, boolean allWords) {
    return Stream.of(
            new Setting(name + ", development", collection.development(), allWords),
            new Setting(name + ", judging", collection.judging(), allWords))
        .toList();
  }
}
