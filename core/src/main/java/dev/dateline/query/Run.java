package dev.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Clauses side by side, put together when all are read. */
final class Run {
  /** What a clause is to its run. */
  enum Role {
    /** A bare word or group: needed, or one of several alternatives. */
    BARE,
    /** Names its field or excludes something: always needed. */
    NEEDED,
    /** With a plus: needed, and makes bare clauses a matter of rank. */
    REQUIRED
  }

  /** A clause; the offset is where it starts. */
  record Clause(int offset, Query query, Role role) {}

  private final List<Clause> clauses = new ArrayList<>();

  void add(Clause clause) {
    clauses.add(clause);
  }

  /** The one clause, when it has a plus. */
  Optional<Clause> soleRequired() {
    return clauses.size() == 1 && clauses.getFirst().role() == Role.REQUIRED
        ? Optional.of(clauses.getFirst())
        : Optional.empty();
  }

  /** Every clause must match. */
  Optional<Query> all() {
    return Trees.and(clauses.stream().map(Clause::query).toList());
  }

  /** Bare clauses are alternatives; beside a clause with a plus they only add to the rank. */
  Optional<Query> any() {
    List<Query> bare = queries(true);
    List<Query> needed = queries(false);
    if (bare.isEmpty() || needed.isEmpty()) {
      return Trees.or(bare).or(() -> Trees.and(needed));
    }
    Query alternatives = Trees.or(bare).orElseThrow();
    return clauses.stream().anyMatch(clause -> clause.role() == Role.REQUIRED)
        ? Trees.and(needed).map(required -> new Query.Prefer(required, alternatives))
        : Trees.and(Stream.concat(Stream.of(alternatives), needed.stream()).toList());
  }

  private List<Query> queries(boolean bare) {
    return clauses.stream()
        .filter(clause -> (clause.role() == Role.BARE) == bare)
        .map(Clause::query)
        .toList();
  }
}
