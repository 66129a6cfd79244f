package dev.dateline.benchmarks.start;

import java.util.List;

/**
 * How long the runs of a program took.
 *
 * @param name of the program
 * @param millis of each run, in their order; at least one
 */
record Timing(String name, List<Double> millis) {
  Timing {
    millis = List.copyOf(millis);
  }

  /** The middle one, or the mean of the two in the middle. */
  double median() {
    List<Double> sorted = millis.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  double least() {
    return millis.stream().min(Double::compare).orElseThrow();
  }

  double most() {
    return millis.stream().max(Double::compare).orElseThrow();
  }
}
