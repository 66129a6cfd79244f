package dev.dateline.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.benchmarks.corpus.CorpusSize;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was measured, whoever did it.
 *
 * @param suite the class
 * @param size of the archive, where there is one
 * @param name the method, with its parameters but for size and engine
 */
record Case(String suite, Optional<CorpusSize> size, String name) implements Comparable<Case> {
  private static final Set<String> SHOWN_OTHERWISE = Set.of("size", "engine");
  private static final Comparator<Case> ORDER =
      Comparator.comparing(Case::suite).thenComparingInt(Case::articles).thenComparing(Case::name);

  /** Reads one benchmark of a result of JMH. */
  static Case of(JsonNode benchmark) {
    String name = benchmark.path("benchmark").asText();
    int method = name.lastIndexOf('.');
    return new Case(
        name.substring(name.lastIndexOf('.', method - 1) + 1, method),
        Optional.of(benchmark.path("params").path("size").asText())
            .filter(label -> !label.isEmpty())
            .map(CorpusSize::labelled),
        name.substring(method + 1) + parameters(benchmark.path("params")));
  }

  private static String parameters(JsonNode parameters) {
    return parameters.properties().stream()
        .filter(parameter -> !SHOWN_OTHERWISE.contains(parameter.getKey()))
        .map(parameter -> " " + parameter.getKey() + "=" + parameter.getValue().asText())
        .collect(Collectors.joining());
  }

  private int articles() {
    return size.map(CorpusSize::articles).orElse(0);
  }

  /** Empty where there is no archive. */
  String sizeLabel() {
    return size.map(CorpusSize::label).orElse("");
  }

  @Override
  public int compareTo(Case other) {
    return ORDER.compare(this, other);
  }
}
