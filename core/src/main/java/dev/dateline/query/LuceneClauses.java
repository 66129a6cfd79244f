package dev.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The clauses of one boolean query of Lucene: needed, optional or excluded, whatever their order.
 */
final class LuceneClauses {
  private final List<Query> needed = new ArrayList<>();
  private final List<Query> optional = new ArrayList<>();
  private final List<Query> excluded = new ArrayList<>();

  void need(Query part) {
    needed.add(part);
  }

  void allow(Query part) {
    optional.add(part);
  }

  void exclude(Query part) {
    excluded.add(part);
  }

  /** How many leaves {@link #query(int)} has, or more than enough. */
  long size(int fewest) {
    long leaves = optional.stream().mapToLong(Trees::leaves).sum();
    return leaves * combinations(optional.size() - 1, fewest - 1);
  }

  /** The binomial coefficient, computed no further than to the limit of clauses. */
  private static long combinations(int n, int k) {
    long combinations = 1;
    for (int i = 1; i <= Math.min(k, n - k) && combinations <= QueryParser.MAX_CLAUSES; i++) {
      combinations = combinations * (n - i + 1) / i;
    }
    return combinations;
  }

  /** Beside needed clauses optional ones only add to the rank; excluded ones alone exclude. */
  Optional<Query> query() {
    if (needed.isEmpty()) {
      return all(Trees.or(optional).stream());
    }
    Optional<Query> required = all(needed.stream());
    return Trees.or(optional)
        .<Query>map(preferred -> new Query.Prefer(required.orElseThrow(), preferred))
        .or(() -> required);
  }

  /** At least some of the optional clauses must match. */
  Optional<Query> query(int fewest) {
    if (fewest < 1) {
      return query();
    }
    return all(Stream.concat(needed.stream(), Stream.of(choice(fewest))));
  }

  private Optional<Query> all(Stream<Query> parts) {
    return Trees.and(Stream.concat(parts, excluded.stream().map(Trees::not)).toList());
  }

  private Query choice(int fewest) {
    List<Query> choices = new ArrayList<>();
    choose(fewest, 0, List.of(), choices);
    return Trees.or(choices).orElseGet(Query.Nothing::new);
  }

  private void choose(int more, int from, List<Query> chosen, List<Query> choices) {
    if (more == 0) {
      Trees.and(chosen).ifPresent(choices::add);
      return;
    }
    for (int i = from; i <= optional.size() - more; i++) {
      choose(
          more - 1,
          i + 1,
          Stream.concat(chosen.stream(), Stream.of(optional.get(i))).toList(),
          choices);
    }
  }
}
