package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.index.Analyzers;
import java.util.List;
import java.util.stream.Stream;

/** {@link Analyzers} as settings of an index, so that the same words come out of a text. */
final class AnalysisSettings {
  /** The name of {@link Analyzers#exact}. */
  static final String EXACT = "dateline_exact";

  /** The name of {@link Analyzers#stemmed}. */
  static final String STEMMED = "dateline_stemmed";

  private static final String POSSESSIVE = "dateline_possessive";
  private static final String PLURALS = "dateline_plurals";

  private static final List<String> WORDS = List.of(POSSESSIVE, "lowercase", "asciifolding");
  private static final List<String> STEMS =
      Stream.concat(WORDS.stream(), Stream.of(PLURALS, "kstem")).toList();

  private AnalysisSettings() {}

  static ObjectNode json() {
    ObjectNode analysis = JsonNodeFactory.instance.objectNode();
    ObjectNode filters = analysis.putObject("filter");
    possessive(filters.putObject(POSSESSIVE));
    plurals(filters.putObject(PLURALS));
    ObjectNode analyzers = analysis.putObject("analyzer");
    analyzer(analyzers.putObject(EXACT), WORDS);
    analyzer(analyzers.putObject(STEMMED), STEMS);
    return analysis;
  }

  /** At the end of a word, and not all of it. */
  private static void possessive(ObjectNode filter) {
    filter
        .put("type", "pattern_replace")
        .put("pattern", "(?<=.)[" + Analyzers.APOSTROPHES + "][sS]$")
        .put("replacement", "");
  }

  private static void plurals(ObjectNode filter) {
    ArrayNode rules = filter.put("type", "stemmer_override").putArray("rules");
    Analyzers.plurals().forEach((plural, singular) -> rules.add(plural + " => " + singular));
  }

  private static void analyzer(ObjectNode analyzer, List<String> filters) {
    ArrayNode names =
        analyzer.put("type", "custom").put("tokenizer", "standard").putArray("filter");
    filters.forEach(names::add);
  }
}
