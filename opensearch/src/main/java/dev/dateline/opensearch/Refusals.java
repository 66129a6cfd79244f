package dev.dateline.opensearch;

import dev.dateline.search.IndexInterval;
import java.util.Locale;
import java.util.Optional;

/** Why a cluster does not run a query that can be read. */
final class Refusals {
  private Refusals() {}

  /** What to tell of it; empty where the query is not to blame. */
  static Optional<String> reason(ClusterException refused) {
    String said = refused.fault().toString().toLowerCase(Locale.ROOT);
    if (said.contains("expanded to too many terms")) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "a word with * or ? near another stands for more than %,d words; make it longer",
              IndexInterval.MAX_EXPANSIONS));
    }
    if (said.contains("too_many_clauses") || said.contains("maxclausecount")) {
      return Optional.of("it stands for too many words; leave some out");
    }
    if (said.contains("too complex to determinize") || said.contains("determinizing")) {
      return Optional.of("a word with * or ? in it is too complex; simplify it");
    }
    if (said.contains("nested") && said.contains("depth")) {
      return Optional.of("it is nested too deeply; simplify it");
    }
    return Optional.empty();
  }
}
