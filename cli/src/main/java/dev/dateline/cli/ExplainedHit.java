package dev.dateline.cli;

import dev.dateline.Explanation;
import dev.dateline.Hit;
import dev.dateline.Match;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Why an article matched and how its score came about, for people. */
final class ExplainedHit {
  private static final int TEXTS = 5;

  private final List<String> lines = new ArrayList<>();

  private ExplainedHit() {}

  static List<String> lines(Hit hit) {
    ExplainedHit explained = new ExplainedHit();
    explained.matches(hit.matches());
    hit.explanation().ifPresent(explanation -> explained.score("score ", "", explanation));
    return explained.lines;
  }

  private void matches(List<Match> matches) {
    Map<String, Set<String>> met = new LinkedHashMap<>();
    for (Match match : matches) {
      met.computeIfAbsent(match.clause(), clause -> new LinkedHashSet<>()).add(met(match));
    }
    met.forEach((clause, texts) -> lines.add(Printable.line(clause + " met by " + some(texts))));
  }

  private static String met(Match match) {
    return '"' + match.text() + "\" in " + match.field().label() + via(match.via());
  }

  private static String via(Match.Via via) {
    return switch (via) {
      case EXACT -> "";
      case INFLECTION -> " (inflection)";
      case PATTERN -> " (pattern)";
      case ALIAS -> " (other name)";
      case CONTAINING_PLACE -> " (lies within)";
      case DATE_OVERLAP -> " (date overlaps)";
    };
  }

  private static String some(Set<String> texts) {
    List<String> first = texts.stream().limit(TEXTS).toList();
    int more = texts.size() - first.size();
    return String.join(", ", first) + (more > 0 ? ", +" + more : "");
  }

  private void score(String label, String indent, Explanation explanation) {
    String value = String.format(Locale.ROOT, "%.4f", explanation.value());
    lines.add(indent + label + value + "  " + Printable.line(explanation.description()));
    explanation.details().forEach(detail -> score("", indent + "  ", detail));
  }
}
